package hailsham.check;

import hailsham.story.NodeId;

/** Where a reader can stand, for those who ask {@link Proof} about her. */
public sealed interface Stand {
    /** Wherever something is asked of her, and at every end. */
    record Anywhere() implements Stand {}

    /** In a node: wherever something is asked of her in it, were it only to go on, or at the end that it is. */
    record In(NodeId node) implements Stand {}

    /**
     * At an option that can be taken, before anything comes of it.
     *
     * @param option as {@code Option.id()} names it
     */
    record At(NodeId node, String option) implements Stand {}

    /** Where the telling is over: at any ending, and where a page says that more is to be written. */
    record Over() implements Stand {}

    /** At an ending. */
    record End(String ending) implements Stand {}
}
