package hailsham.story;

import hailsham.expression.Condition;
import hailsham.source.Span;
import java.util.List;
import java.util.Optional;

/** One step of a text, read from top to bottom. */
public sealed interface Block {
    /** Where it stands in the file. */
    Span where();

    /** A paragraph that is said. */
    record Paragraph(Passage passage) implements Block {
        @Override
        public Span where() {
            return passage.where();
        }
    }

    /** The first variant that holds, or nothing: {@code first:}, and {@code when:} with {@code else:}. */
    record FirstOf(List<Variant> variants, Span where) implements Block {
        public FirstOf {
            variants = List.copyOf(variants);
        }
    }

    /** A memory breaks in, played as a flashback; where she does not hold it, the text instead. */
    record Recall(String memory, List<Block> otherwise, Span where) implements Block {
        public Recall {
            otherwise = List.copyOf(otherwise);
        }
    }

    /** A memory where it first comes to light: from then on she lived it. Played as a flashback. */
    record Tell(String memory, Span where) implements Block {}

    /** Asks once how she tells a memory. Skipped where it was retold or is not held. */
    record Retell(String memory, Span where) implements Block {}

    /** The page waits for a key; the line does not. */
    record Pause(Span where) implements Block {}

    /** She corrects herself, in place. */
    record Rewrite(Passage first, Passage then, Span where) implements Block {}

    /**
     * A text that stands under a condition.
     *
     * @param when empty for one that always holds
     */
    record Variant(Optional<Condition> when, List<Block> text) {
        public Variant {
            text = List.copyOf(text);
        }
    }
}
