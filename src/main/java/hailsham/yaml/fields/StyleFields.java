package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.LINE;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.Whole;

/** {@code style.yaml}. */
public final class StyleFields {
    private static final int MANY = 10_000;
    private static final int PERCENT = 100;

    /** A pattern. */
    public static final Keys PATTERN = new Keys(
                    "a pattern",
                    required("name", LINE, "what it is called when it is found"),
                    optional(
                            "limit",
                            new Text(Sort.NUMBER),
                            "at most so many in 1,000 words of narration; in speech twice as many"),
                    optional("wanted", new Text(Sort.RANGE), "so many in 1,000 words of narration: `5..9`"),
                    required("pattern", new Text(Sort.PROSE), "a regular expression as Java has them, under `|`"))
            .withExactlyOneOf("limit", "wanted");

    /** Counts beside patterns. */
    public static final Keys MEASURES = new Keys(
            "measures",
            optional("median-sentence", new Text(Sort.RANGE), "words of the sentence in the middle"),
            optional("long-sentence", new Text(Sort.RANGE), "words that nine in ten sentences have at the most"),
            optional(
                    "sentence-spread",
                    new Text(Sort.RANGE),
                    "words that lengths of sentences lie from their mean: the standard deviation"),
            optional("short-sentences", new Whole(0, PERCENT), "of 100 sentences, those of four words or fewer"),
            optional(
                    "short-ends",
                    new Whole(0, PERCENT),
                    "of 100 paragraphs of 30 words or more, those that end on a sentence of six or fewer"),
            optional("node-words", new Whole(1, MANY), "words of a node, at most"),
            optional(
                    "words-between-choices",
                    new Whole(1, MANY),
                    "words from one choice to the next, what varies by its mean, at most"),
            optional("go-ons", new Whole(0, PERCENT), "screens in a row that only ask to go on, at most"),
            optional(
                    "repeated-words",
                    new Whole(2, PERCENT),
                    "so many words in the same order in two places are too many"),
            optional("options-alike", new Whole(2, PERCENT), "so many options that all begin alike are too many"),
            optional(
                    "options-near",
                    new Whole(1, PERCENT),
                    "two options of a node that differ in so few words are too near"));

    /** The whole file. */
    public static final Keys STYLE = new Keys(
            "a house style",
            optional(
                    "sum",
                    new Text(Sort.NUMBER),
                    "of all faults together, at most so many in 1,000 words of narration"),
            optional("measures", MEASURES, "what is counted beside patterns"),
            optional("allowed", new Listing(LINE, 0), "runs of words that may come again"),
            optional("patterns", new Names(Sort.REFERENCE, PATTERN), "patterns, by their short names"));

    private StyleFields() {}
}
