/**
 * The page: a full screen on a real terminal, as it is used. Keys go in, frames come out.
 *
 * <p>What stands on it is set in {@code layout}; the terminal is {@code jline}'s, and no other class must know it.
 */
@NullMarked
package hailsham.console.page;

import org.jspecify.annotations.NullMarked;
