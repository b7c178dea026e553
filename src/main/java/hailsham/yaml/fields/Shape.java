package hailsham.yaml.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What kind of value may stand in a place. */
public sealed interface Shape {
    /** One piece of text that means something. */
    record Text(Sort sort) implements Shape {}

    /** A whole number between two ends, both included. */
    record Whole(int least, int most) implements Shape {}

    /** {@code true} or {@code false}. */
    record Truth() implements Shape {}

    /** One of some words. */
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** A list of at least so many. */
    record Listing(Shape item, int least) implements Shape {}

    /** Names of the writer's own, each with a value. */
    record Names(Sort name, Shape value) implements Shape {}

    /**
     * Known keys.
     *
     * @param what what it is, with its article: {@code a choice}
     * @param exactlyOne keys of which exactly one must be there; may be empty
     */
    record Keys(String what, List<Field> fields, List<String> exactlyOne) implements Shape {
        public Keys {
            fields = List.copyOf(fields);
            exactlyOne = List.copyOf(exactlyOne);
        }

        Keys(String what, Field... fields) {
            this(what, List.of(fields), List.of());
        }

        Keys withExactlyOneOf(String... keys) {
            return new Keys(what, fields, List.of(keys));
        }

        /** The field of this key. */
        public Optional<Field> field(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }

        /** Whether it is the one that tells this apart from others, where it stands among them. */
        String head() {
            return fields.get(0).key();
        }
    }

    /** Text or something longer, told apart by how it is written. */
    record TextOr(Text text, Shape longer) implements Shape {}

    /** One of several mappings, told apart by the first key of each. */
    record OneOf(String what, List<Keys> ways) implements Shape {
        public OneOf {
            ways = List.copyOf(ways);
        }
    }

    /** One that holds itself somewhere inside. */
    record Named(String name, Supplier<Shape> shape) implements Shape {}

    /** What a piece of text is. */
    enum Sort {
        /** A name that is declared here: lower-case words joined by {@code -}. */
        ID("a name (lower-case words joined by `-`)"),
        /** A variable's name: an id, or a person's id, a dot and an id. */
        VARIABLE("a variable's name (lower-case words joined by `-`, a person and a dot before them if need be)"),
        /** A name that is declared elsewhere. */
        REFERENCE("a name"),
        /** One paragraph of prose. */
        LINE("a line of text"),
        /** Paragraphs of prose. */
        PROSE("text"),
        /** Paragraphs of prose, or the word {@code pause}. */
        PROSE_OR_PAUSE("text, `pause`, or a block such as `recall:`"),
        CONDITION("a condition"),
        EFFECTS("effects"),
        CONTRACT("a contract"),
        /** Two whole numbers: {@code 0..10}. */
        RANGE("a range such as `0..10`"),
        /** A number that need not be whole. */
        NUMBER("a number such as `0.5`"),
        /** Where a variable starts. */
        START("a number, or the name of a level"),
        /** The name of a folder. */
        FOLDER("the name of a folder");

        private final String phrase;

        Sort(String phrase) {
            this.phrase = phrase;
        }

        /** With its article, for messages. */
        public String phrase() {
            return phrase;
        }

        /** Whether it is made of words that YAML could take for something else. */
        public boolean isProse() {
            return this == LINE || this == PROSE || this == PROSE_OR_PAUSE;
        }

        /** Whether it has no place inside of brackets. */
        public boolean isWritten() {
            return isProse() || this == CONDITION || this == EFFECTS || this == CONTRACT;
        }
    }

    Shape ID = new Text(Sort.ID);
    Shape REFERENCE = new Text(Sort.REFERENCE);
    Shape LINE = new Text(Sort.LINE);
    Shape CONDITION = new Text(Sort.CONDITION);
    Shape EFFECTS = new Text(Sort.EFFECTS);
    Shape CONTRACT = new Text(Sort.CONTRACT);
    Shape TRUTH = new Truth();
}
