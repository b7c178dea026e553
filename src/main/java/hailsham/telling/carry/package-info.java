/**
 * A telling carried over into a story that was edited under it.
 *
 * <p>What a save holds are the names of decisions; here they are taken again in the story as it is now. It must not know
 * files or screens.
 */
@NullMarked
package hailsham.telling.carry;

import org.jspecify.annotations.NullMarked;
