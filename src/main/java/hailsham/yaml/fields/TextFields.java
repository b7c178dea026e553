package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.CONDITION;
import static hailsham.yaml.fields.Shape.LINE;
import static hailsham.yaml.fields.Shape.REFERENCE;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Named;
import hailsham.yaml.fields.Shape.OneOf;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import java.util.List;

/** A text: paragraphs, or a list of paragraphs and blocks. */
public final class TextFields {
    /** A text. */
    public static final Shape TEXT = new Named("text", () -> Body.SHAPE);

    /** A text under a condition, in {@code first:}. */
    public static final Keys VARIANT = new Keys(
            "a variant",
            optional("when", CONDITION, "when it is read; one without it always is"),
            required("text", TEXT, "what is read then"));

    /** A text that stands only when a condition holds. */
    public static final Keys WHEN = new Keys(
            "a text with `when`",
            required("when", CONDITION, "when the text is read"),
            required("text", TEXT, "what is read then"),
            optional("else", TEXT, "what is read otherwise"));

    /** The first of several texts. */
    public static final Keys FIRST = new Keys(
            "a `first`", required("first", new Listing(VARIANT, 1), "texts of which the first that holds is read"));

    /** A flashback. */
    public static final Keys RECALL = new Keys(
            "a `recall`",
            required("recall", REFERENCE, "the memory that breaks in here"),
            optional("else", TEXT, "what is read where she does not hold it"));

    /** A memory where it comes to light. */
    public static final Keys TELL =
            new Keys("a `tell`", required("tell", REFERENCE, "the memory that first comes to light here"));

    /** Asks how a memory is told. */
    public static final Keys RETELL =
            new Keys("a `retell`", required("retell", REFERENCE, "the memory of which she is asked how she tells it"));

    /** Both sides of a correction. */
    public static final Keys CORRECTION = new Keys(
            "a correction",
            required("first", LINE, "what she says first"),
            required("then", LINE, "what she says instead"));

    /** A line that she corrects. */
    public static final Keys REWRITE =
            new Keys("a `rewrite`", required("rewrite", CORRECTION, "a line that she corrects, in place"));

    private TextFields() {}

    /** Made when it is first asked for, by which time the shapes that hold it are there. */
    private static final class Body {
        private static final OneOf BLOCKS = new OneOf("a block", List.of(WHEN, FIRST, RECALL, TELL, RETELL, REWRITE));
        private static final Shape ITEM = new TextOr(new Text(Sort.PROSE_OR_PAUSE), BLOCKS);
        static final Shape SHAPE = new TextOr(new Text(Sort.PROSE), new Listing(ITEM, 1));
    }
}
