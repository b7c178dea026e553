/**
 * One reader's way through a story: the log of decisions, undo and redo, chapters entered.
 *
 * <p>It must not know files or screens.
 */
@NullMarked
package hailsham.telling;

import org.jspecify.annotations.NullMarked;
