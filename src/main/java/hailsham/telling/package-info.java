/**
 * One reader's way through a story, as it is read: decided, taken back, gone on with elsewhere, and lived again.
 *
 * <p>What it consists of is in {@code strand}, how far it has come in {@code progress}, where it is kept in {@code shelf};
 * {@code carry} takes it on into a story that was edited, and {@code compare} holds it against another. None of them
 * must know files or screens.
 */
@NullMarked
package hailsham.telling;

import org.jspecify.annotations.NullMarked;
