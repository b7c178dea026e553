package hailsham.yaml.format;

import hailsham.yaml.fields.Ids;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Ids for choices that have none, made of their words. */
final class ChoiceIds {
    static final String KEY = "choice";
    private static final int MOST_WORDS = 4;

    /** Those of the node. */
    private final Set<String> taken = new HashSet<>();

    ChoiceIds(Sequence choices) {
        for (Value choice : choices.items()) {
            if (choice instanceof Mapping mapping) {
                word(mapping, KEY).ifPresent(taken::add);
            }
        }
    }

    /** Whether a choice is there to be called by something, and is not. */
    static boolean lacks(Mapping choice) {
        return word(choice, KEY).isEmpty() && word(choice, "text").isPresent() && choice.has("go");
    }

    private static Optional<String> word(Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).value().strip())
                .filter(word -> !word.isEmpty());
    }

    /** The id for a choice that lacks one: its first words, and a number where they are taken. */
    String of(Mapping choice) {
        String text = word(choice, "text").orElseThrow();
        String plain = text.replaceAll("\\{(if [^:{}|]*:|[&!])?", " ").replaceAll("\\|[^}]*}?|}", " ");
        String whole = Ids.nearestTo(plain.strip()).orElse(KEY);
        String[] words = whole.split("-");
        String id = String.join("-", java.util.Arrays.copyOf(words, Math.min(words.length, MOST_WORDS)));
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
