/**
 * The prose of a story laid out line by line, with what each line is and where it belongs.
 *
 * <p>It must not know how a story is played, nor what good prose is.
 */
@NullMarked
package hailsham.check.prose;

import org.jspecify.annotations.NullMarked;
