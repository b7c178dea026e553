/**
 * What a writer asks for: statistics, and what edits files by their spans.
 *
 * <p>It must not know the standard streams, and it never exits.
 */
@NullMarked
package hailsham.author;

import org.jspecify.annotations.NullMarked;
