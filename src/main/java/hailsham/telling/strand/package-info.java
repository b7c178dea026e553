/**
 * What a telling consists of: every decision that was ever taken in it, in the strands in which they were taken, with undo
 * and redo and the ways not taken. The first strand is the telling itself, the others are chapters that were lived again.
 *
 * <p>All of it is ids, and is true of any story; it must not know the engine's turns.
 */
@NullMarked
package hailsham.telling.strand;

import org.jspecify.annotations.NullMarked;
