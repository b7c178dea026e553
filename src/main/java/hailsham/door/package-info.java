/**
 * The door for machines: turns and reports as JSON.
 *
 * <p>It must not know the console.
 */
@NullMarked
package hailsham.door;

import org.jspecify.annotations.NullMarked;
