/**
 * What was read, as a text of its own.
 *
 * <p>It must not know where that is written.
 */
@NullMarked
package hailsham.author.transcript;

import org.jspecify.annotations.NullMarked;
