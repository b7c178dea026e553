package hailsham.expression;

import hailsham.expression.mention.Mentions;
import java.util.Collection;
import java.util.Optional;

/** What names mean where an expression stands. */
public interface Scope {
    /** What a name can name. */
    enum Kind {
        VARIABLE("a variable"),
        CONDITION("a condition"),
        MEMORY("a memory"),
        KEEPSAKE("a keepsake"),
        CHAPTER("a chapter"),
        NODE("a node"),
        CHOICE("a choice"),
        PERSON("a person"),
        ENDING("an ending");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** With its article, for messages. */
        public String phrase() {
            return phrase;
        }

        /** Without its article. */
        public String noun() {
            return phrase.substring(phrase.indexOf(' ') + 1);
        }
    }

    /**
     * The whole name of what a writer means: {@code steps} is {@code kitchen-yard/steps} in that chapter, and {@code
     * steps.cross} is {@code kitchen-yard/steps.cross}; empty where nothing of that kind is called so.
     */
    Optional<String> find(Kind kind, String written);

    /** The names of a kind that may be written here, to suggest the nearest from. */
    Collection<String> names(Kind kind);

    /** The type of a variable, by its whole name; empty where its declaration is at fault, which is said there. */
    Optional<Type> variable(String name);

    /** A condition that has a name, by its whole name; empty where it is at fault, which is said there. */
    Optional<Condition> condition(String name);

    /** Whether a memory, by its whole name, may be retold in this way. */
    boolean way(String memory, String way);

    /** The ways in which a memory, by its whole name, may be retold. */
    Collection<String> ways(String memory);

    /** Who is told of the names that are found. */
    default Mentions mentions() {
        return Mentions.NONE;
    }
}
