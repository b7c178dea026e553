package hailsham.story;

import hailsham.expression.Effect;
import hailsham.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be recalled, told, retold and brought up.
 *
 * @param chapter the chapter that it comes from
 * @param title what the memories screen calls it
 * @param of the people who share it; each answers in {@code with}
 * @param retellings the ways in which it may be retold, once
 * @param with how each person answers when it is brought up
 * @param where its id in the file
 */
public record Memory(
        String id,
        String chapter,
        String title,
        List<String> of,
        List<String> tags,
        List<Block> text,
        List<Retelling> retellings,
        Map<String, Answer> with,
        Span where) {
    public Memory {
        of = List.copyOf(of);
        tags = List.copyOf(tags);
        text = List.copyOf(text);
        retellings = List.copyOf(retellings);
        with = Ordered.copy(with);
    }

    /**
     * A way of telling it.
     *
     * @param way its name: {@code kindly}
     * @param title what the memories screen calls the memory from then on
     */
    public record Retelling(
            String way, Passage option, List<Block> says, Optional<String> title, List<Effect> effects, Span where) {
        public Retelling {
            says = List.copyOf(says);
            effects = List.copyOf(effects);
        }
    }

    /** How a person answers. */
    public record Answer(String person, List<Block> text, List<Effect> effects, Span where) {
        public Answer {
            text = List.copyOf(text);
            effects = List.copyOf(effects);
        }
    }
}
