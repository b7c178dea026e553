package hailsham.story;

import hailsham.expression.Condition;
import java.util.List;

/**
 * A piece of a passage. Spaces at its ends are part of it: pieces are simply written one after the other, and what comes
 * of the whole passage is stripped at its ends. It may come to nothing.
 */
public sealed interface Piece {
    /**
     * Words as they stand, on one line; emphasis as {@code *so*}, and {@code \*}, {@code \_}, {@code \\} for the
     * characters themselves.
     */
    record Words(String text) implements Piece {}

    /** {@code {if c: this | that}}. */
    record Either(Condition when, List<Piece> then, List<Piece> otherwise) implements Piece {
        public Either {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** {@code {first|second|later}}, {@code {&in|turn}}, {@code {!only once}}: counts visits, or recallings. */
    record Alternatives(Order order, List<List<Piece>> items) implements Piece {
        public Alternatives {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** How alternatives follow each other. */
    enum Order {
        /** Stays at the last. */
        SEQUENCE,
        /** Begins again after the last. */
        CYCLE,
        /** Nothing after the last. */
        ONCE
    }
}
