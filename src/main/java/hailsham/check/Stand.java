package hailsham.check;

import hailsham.story.NodeId;

/** Where a reader can stand, for those who ask {@link Proof} about her. */
public sealed interface Stand {
    /** Wherever something is asked of her, and at every end. */
    record Anywhere() implements Stand {}

    /**
     * In a node: wherever something is asked of her in it, or at the end that it is. Of a node in which nothing is asked
     * it is where its text begins, after what is done on coming to it.
     */
    record In(NodeId node) implements Stand {}

    /**
     * At an option that can be taken, before anything comes of it.
     *
     * @param option as {@code Option.id()} names it
     */
    record At(NodeId node, String option) implements Stand {}

    /** At an ending. */
    record End(String ending) implements Stand {}
}
