/**
 * The page
 *
 * <p> a full screen on a real terminal.:JLine stays in the classes that are named for it; what they draw is made without it.
 */
@NullMarked
package hailsham.console.page;

import org.jspecify.annotations.NullMarked;
