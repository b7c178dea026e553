package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.CONDITION;
import static hailsham.yaml.fields.Shape.ID;
import static hailsham.yaml.fields.Shape.LINE;
import static hailsham.yaml.fields.Shape.REFERENCE;
import static hailsham.yaml.fields.Shape.TRUTH;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import hailsham.yaml.fields.Shape.Whole;

/** {@code world.yaml}. */
public final class WorldFields {
    private static final int FAR = 1000;

    /** A person. */
    public static final Keys PERSON = new Keys(
            "a person",
            required("name", LINE, "what readers see"),
            optional("bond", new Listing(REFERENCE, 0), "variables that the People screen speaks of, in this order"));

    /** A band of a range. */
    public static final Keys BAND =
            new Keys("a band", required("from", new Whole(-FAR, FAR), "the value from which it holds"));

    /** A variable. */
    public static final Keys VARIABLE = new Keys(
                    "a variable",
                    optional("range", new Text(Sort.RANGE), "a whole number that stops at these ends"),
                    optional(
                            "levels",
                            new TextOr(new Text(Sort.REFERENCE), new Listing(ID, 2)),
                            "a list of levels: its name, or the levels themselves"),
                    optional("flag", TRUTH, "true or false: its start"),
                    optional("start", new Text(Sort.START), "where it starts; levels start at the first"),
                    optional("bands", new Names(Sort.ID, BAND), "names for stretches of the range, from low to high"),
                    optional(
                            "says", new Names(Sort.REFERENCE, LINE), "a sentence for each band, in the teller's voice"))
            .withExactlyOneOf("range", "levels", "flag");

    /** A keepsake. */
    public static final Keys KEEPSAKE = new Keys("a keepsake", required("name", LINE, "what readers see"));

    /** An ending. */
    public static final Keys ENDING = new Keys(
            "an ending",
            required("title", LINE, "what readers see"),
            optional("after", new Text(Sort.PROSE), "what the teller says to those who stay when it is over"));

    /** The whole file. */
    public static final Keys WORLD = new Keys(
            "a world",
            optional("levels", new Names(Sort.ID, new Listing(ID, 2)), "lists of levels, each from low to high"),
            optional("people", new Names(Sort.ID, PERSON), "everybody who is tracked"),
            optional("variables", new Names(Sort.VARIABLE, VARIABLE), "everything that is tracked"),
            optional(
                    "conditions",
                    new Names(Sort.ID, CONDITION),
                    "conditions with names, so that scenes say what they mean"),
            optional("keepsakes", new Names(Sort.ID, KEEPSAKE), "things that can be had and lost"),
            optional("endings", new Names(Sort.ID, ENDING), "how it can end"));

    private WorldFields() {}
}
