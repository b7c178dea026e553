package hailsham.check.prose;

import hailsham.story.Passage;

/**
 * A passage in its place.
 *
 * @param chapter the id of the chapter whose file it stands in
 * @param home the node ({@code chapter/node}) or the memory that it belongs to; the chapter where it is its thread
 */
public record Line(Passage passage, Kind kind, String chapter, String home) {
    /** What a line is. */
    public enum Kind {
        /** The text of a node. */
        NODE,
        /** The text of a memory. */
        MEMORY,
        /** What follows at once upon a choice or a silence. */
        ECHO,
        /** What follows upon a retelling. */
        RETELLING,
        /** Somebody's answer to a memory. */
        ANSWER,
        /** What stands in the place of a line that she corrects; it has no hits of its own. */
        CORRECTION,
        /** Words to choose by. */
        OPTION,
        /** The reason why an option cannot be taken. */
        REASON;

        /** Whether it is told, and not chosen by. */
        public boolean isTold() {
            return this != OPTION && this != REASON;
        }
    }
}
