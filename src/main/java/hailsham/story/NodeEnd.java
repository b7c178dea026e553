package hailsham.story;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.source.Span;
import java.util.List;
import java.util.Optional;

/** How a node ends: exactly one of these. */
public sealed interface NodeEnd {
    /** Where the ways of an end lead, but for threads. */
    static List<Target> targets(NodeEnd end) {
        if (end instanceof Choices choices) {
            return choices.choices().stream().map(Choice::go).toList();
        } else if (end instanceof Go go) {
            return go.ways().stream().map(Way::to).toList();
        } else if (end instanceof Share share) {
            return List.of(share.none(), share.go());
        }
        return end instanceof Threads threads ? List.of(threads.on().go()) : List.of();
    }

    /** The key under which an end is written. */
    static String key(NodeEnd end) {
        if (end instanceof Choices) {
            return "choices";
        } else if (end instanceof Go) {
            return "go";
        } else if (end instanceof Ends) {
            return "ending";
        }
        return end instanceof Threads ? "threads" : "share";
    }

    /** The reader chooses. At least one. */
    record Choices(List<Choice> choices) implements NodeEnd {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** The reader presses on, to the first way that holds; the last has no condition. */
    record Go(List<Way> ways) implements NodeEnd {
        public Go {
            ways = List.copyOf(ways);
        }
    }

    /** The telling ends. */
    record Ends(String ending) implements NodeEnd {}

    /**
     * The hub of a free part: an option for each chapter of it that has a thread, was not told, and whose needs are met;
     * and one to go on, once no more than {@code leave} of those that may be left, and none of the others, are untold.
     */
    record Threads(String part, int leave, On on, Span where) implements NodeEnd {}

    /** The option of a hub that goes on. */
    record On(Passage text, Optional<Condition> when, Target go) {}

    /**
     * Bringing memories up with someone.
     *
     * @param tag only memories that bear it
     * @param picks so many, one after another
     * @param shows at most so many at a time, in the order of the story
     * @param keep the option of silence, always there; it ends the sharing
     * @param none where to go when there is nothing to bring up, without asking
     * @param go where to go after the last, or after silence
     */
    record Share(
            String person, Optional<String> tag, int picks, int shows, Keep keep, Target none, Target go, Span where)
            implements NodeEnd {}

    /** Saying nothing. */
    record Keep(Passage text, List<Effect> effects, List<Block> says) {
        public Keep {
            effects = List.copyOf(effects);
            says = List.copyOf(says);
        }
    }

    /** A way on. */
    record Way(Optional<Condition> when, Target to) {}

    /** Where a way leads. {@code next-chapter} is a node by the time that it is read. */
    sealed interface Target {
        /** The node to which it leads; empty where it leads to none. */
        default Optional<NodeId> leadsTo() {
            if (this instanceof To to) {
                return Optional.of(to.node);
            }
            return this instanceof Back back ? Optional.of(back.node) : Optional.empty();
        }

        record To(NodeId node) implements Target {}

        /** What comes next is still to be written: the telling so far is closed with a page that says so. */
        record Unfinished() implements Target {}

        /**
         * Back to where a reader chose to leave a node: to its choices, without its text being read or anything that is
         * done on coming to it being done again.
         *
         * @param node that ends in choices
         */
        record Back(NodeId node) implements Target {}
    }
}
