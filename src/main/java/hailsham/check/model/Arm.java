package hailsham.check.model;

import hailsham.story.Passage;
import hailsham.story.Piece;

/**
 * One of the things that a varying piece of a passage may come to.
 *
 * @param piece an {@link Piece.Either} or {@link Piece.Alternatives}
 * @param item its number in the piece; of an either, 0 where the condition holds, 1 where it does not
 * @param empty whether there is no word to read in it
 * @param when when it is read, wherever the passage is
 */
public record Arm(Passage passage, Piece piece, int item, boolean empty, Formula when) {}
