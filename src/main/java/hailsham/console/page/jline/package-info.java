/** The page on a terminal: its keys, its colours, its signals, and the terminal left as it was found. */
@NullMarked
package hailsham.console.page.jline;

import org.jspecify.annotations.NullMarked;
