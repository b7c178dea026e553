package hailsham.check.model;

import hailsham.source.Span;
import java.util.Optional;

/**
 * What a guard in the code of a unit stands for in the story.
 *
 * @param written the condition
 * @param where the block, choice or node in which it stands
 * @param ifSo the text that is read where it holds; empty where there is none
 * @param ifNot the text that is read where it does not and nothing else is asked; empty where there is none
 */
public record GuardSource(Kind kind, String written, Span where, Optional<Span> ifSo, Optional<Span> ifNot) {
    /** What asks. */
    public enum Kind {
        /** A text under a condition. */
        VARIANT,
        /** A memory that breaks in where it is held. */
        RECALL,
        /** A change under a condition. */
        EFFECT,
        /** A way on, tried in its turn. */
        WAY
    }
}
