/**
 * The line
 *
 * <p> a stream of text that is only ever added to, for screen readers, pipes and bots.:It must not move a cursor or write an escape.
 */
@NullMarked
package hailsham.console.line;

import org.jspecify.annotations.NullMarked;
