/**
 * The line: a stream of text that is only ever added to, for screen readers, pipes and bots.
 *
 * <p>It must not move a cursor or write an escape.
 */
@NullMarked
package hailsham.console.line;

import org.jspecify.annotations.NullMarked;
