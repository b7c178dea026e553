/**
 * What an edit of a story does to those who are in the middle of it: to their saves, and to what they read.
 *
 * <p>It must not know how this is told, nor where tellings are kept.
 */
@NullMarked
package hailsham.author.difference;

import org.jspecify.annotations.NullMarked;
