/**
 * One reader's way through a story: every decision that was ever taken in it, undo and redo, ways not taken,
 * chapters replayed.
 *
 * <p>It must not know files or screens.
 */
@NullMarked
package hailsham.telling;

import org.jspecify.annotations.NullMarked;
