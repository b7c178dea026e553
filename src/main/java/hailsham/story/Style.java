package hailsham.story;

import hailsham.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * House style: what a story's prose is held to, part by part.
 *
 * @param faults patterns that are to be rare, and such as are wanted
 * @param sum of all faults together, at most so many in 1,000 words of narration
 * @param measures what else is counted, each with the figure that it may come to
 * @param allowed runs of words that may come again, in small letters, single spaces between
 */
public record Style(List<Fault> faults, Optional<Double> sum, Map<Measure, Limit> measures, Set<String> allowed) {
    public Style {
        faults = List.copyOf(faults);
        measures = Ordered.copy(measures);
        allowed = Set.copyOf(allowed);
    }

    /** What is counted beside patterns. */
    public enum Measure {
        /** Words of the sentence in the middle. */
        MEDIAN_SENTENCE("median-sentence"),
        /** Words that nine in ten sentences have at the most. */
        LONG_SENTENCE("long-sentence"),
        /** How far the lengths of sentences lie from their mean: the standard deviation, in words. */
        SENTENCE_SPREAD("sentence-spread"),
        /** Of a hundred sentences, those of four words or fewer. */
        SHORT_SENTENCES("short-sentences"),
        /** Of a hundred paragraphs of 30 words or more, those that end on a sentence of six or fewer. */
        SHORT_ENDS("short-ends"),
        /** Words of a node. */
        NODE_WORDS("node-words"),
        /** Words from one choice to the next. */
        WORDS_BETWEEN_CHOICES("words-between-choices"),
        /** Screens in a row that only ask to go on. */
        GO_ONS("go-ons"),
        /** Words that stand in the same order in two places: so many are too many. */
        REPEATED_WORDS("repeated-words"),
        /** Options of a node that all begin with the same word: so many are too many. */
        OPTIONS_ALIKE("options-alike"),
        /** Words in which two options of a node differ: so few are too few. */
        OPTIONS_NEAR("options-near");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        /** As it is written. */
        public String word() {
            return word;
        }
    }

    /**
     * The figures between which a measure may lie, both included.
     *
     * @param least empty where there is no least
     */
    public record Limit(OptionalInt least, int most, Span where) {}

    /**
     * A pattern in prose.
     *
     * @param id its short name: {@code F08}
     * @param least in 1,000 words; 0 for a fault
     * @param most in 1,000 words
     */
    public record Fault(String id, String name, double least, double most, Pattern pattern, Span where) {
        /** Whether it is to be there. */
        public boolean wanted() {
            return least > 0;
        }
    }
}
