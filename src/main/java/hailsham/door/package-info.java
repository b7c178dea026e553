/**
 * The door for machines: turns, and what there is to know of tellings, as JSON; the reports of a writer are in {@code report}.
 *
 * <p>It must not know the console.
 */
@NullMarked
package hailsham.door;

import org.jspecify.annotations.NullMarked;
