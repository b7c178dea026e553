package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.CONDITION;
import static hailsham.yaml.fields.Shape.EFFECTS;
import static hailsham.yaml.fields.Shape.ID;
import static hailsham.yaml.fields.Shape.LINE;
import static hailsham.yaml.fields.Shape.REFERENCE;
import static hailsham.yaml.fields.Shape.TRUTH;
import static hailsham.yaml.fields.TextFields.TEXT;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import hailsham.yaml.fields.Shape.Whole;
import hailsham.yaml.fields.Shape.Word;
import java.util.List;

/** A chapter's file. */
public final class ChapterFields {
    private static final String GO = "a node here, `chapter/node`, `next-chapter` or `unfinished`";

    /** An option. */
    public static final Keys CHOICE = choice(GO);

    /** One way of several. */
    public static final Keys WAY = way(GO);

    /** The option of a hub that goes on. */
    public static final Keys ON = new Keys(
            "the option to go on",
            required("text", LINE, "the option"),
            optional("when", CONDITION, "what must hold besides"),
            required("go", REFERENCE, "where it leads: " + GO));

    /** The hub of a free part. */
    public static final Keys THREADS = new Keys(
            "a hub",
            required("of", REFERENCE, "the free part whose chapters are offered"),
            optional("leave", new Whole(0, 1000), "how many of those marked `untold: may` may be left"),
            required("on", ON, "the option to go on"));

    /** Saying nothing, when there is more to it than words. */
    public static final Keys KEEP = new Keys(
            "a silence",
            required("text", LINE, "the option"),
            optional("do", EFFECTS, "what it changes, before `says`"),
            optional("says", TEXT, "what follows at once"));

    /** Bringing memories up. */
    public static final Keys SHARE = new Keys(
            "a sharing",
            required("with", REFERENCE, "the person with whom memories are brought up"),
            optional("tagged", REFERENCE, "only memories that bear this tag"),
            optional("picks", new Whole(1, 100), "how many, one after another; 1 if not said"),
            optional("shows", new Whole(1, 100), "how many are offered at a time at most; 5 if not said"),
            required("keep", new TextOr(new Text(Sort.LINE), KEEP), "the option of silence"),
            required("none", REFERENCE, "where to go when there is nothing to bring up"),
            required("go", REFERENCE, "where to go afterwards"));

    /** A screen. */
    public static final Keys NODE = new Keys(
                    "a node",
                    optional("do", EFFECTS, "what entering it changes"),
                    optional("text", TEXT, "what is read"),
                    optional("choices", new Listing(CHOICE, 1), "the reader chooses"),
                    optional(
                            "go",
                            new TextOr(new Text(Sort.REFERENCE), new Listing(WAY, 1)),
                            "the reader presses on, to " + GO + ", or to the first way that holds"),
                    optional("ending", REFERENCE, "the telling ends, under this name"),
                    optional("threads", THREADS, "the reader chooses what to hear next"),
                    optional("share", SHARE, "the reader brings memories up with somebody"))
            .withExactlyOneOf("choices", "go", "ending", "threads", "share");

    /** A way of retelling. */
    public static final Keys RETELLING = new Keys(
            "a way of telling it",
            required("option", LINE, "the option, at most 14 words"),
            required("says", TEXT, "how she tells it now"),
            optional("title", LINE, "what the memories screen calls it from then on"),
            optional("do", EFFECTS, "what it changes"));

    /** An answer to a memory. */
    public static final Keys ANSWER = new Keys(
            "an answer",
            required("text", TEXT, "what comes of bringing it up"),
            optional("do", EFFECTS, "what it changes"));

    /** A memory. */
    public static final Keys MEMORY = new Keys(
            "a memory",
            required("title", LINE, "what the memories screen calls it"),
            optional("of", new Listing(REFERENCE, 0), "who shares it; each must answer in `with`"),
            optional("tags", new Listing(ID, 0), "words by which a `share` picks memories"),
            required("text", TEXT, "what comes back"),
            optional("retell", new Names(Sort.ID, RETELLING), "the ways in which she may tell it"),
            optional("with", new Names(Sort.REFERENCE, ANSWER), "how each person answers when it is brought up"));

    /** The whole file. */
    public static final Keys CHAPTER = new Keys(
            "a chapter",
            required("chapter", ID, "the chapter's name"),
            required("title", LINE, "what readers see it called"),
            optional("part", REFERENCE, "its part; the folder says it already"),
            optional("thread", LINE, "in a free part: the option that leads here"),
            optional("needs", new Listing(REFERENCE, 0), "in a free part: chapters that must have been told"),
            optional("untold", new Word(List.of("may")), "in a free part: it may be left out"),
            required("begins", REFERENCE, "the node it begins with"),
            required("nodes", new Names(Sort.ID, NODE), "its screens, by name"),
            optional("memories", new Names(Sort.ID, MEMORY), "memories that come from here, by name"));

    private ChapterFields() {}

    /** An option that leads to what may be written there. */
    static Keys choice(String go) {
        return new Keys(
                "a choice",
                required("choice", ID, "its name, which saves, tests and conditions refer to"),
                required("text", LINE, "the option, at most 14 words"),
                optional("when", CONDITION, "when it is there"),
                optional(
                        "locked", LINE, "the reason with which it is shown, and not to be taken, when it is not there"),
                optional("once", TRUTH, "`true`: gone after it was taken"),
                optional("silence", TRUTH, "`true`: it lets the moment pass"),
                optional("fallback", TRUTH, "`true`: offered when nothing else is"),
                optional("do", EFFECTS, "what it changes, before `says`"),
                optional("says", TEXT, "what follows at once, before the next node"),
                required("go", REFERENCE, "where it leads: " + go));
    }

    /** One way of several, to what may be written there. */
    static Keys way(String go) {
        return new Keys(
                "a way",
                optional("when", CONDITION, "when it is taken; the last has none"),
                required("to", REFERENCE, "where it leads: " + go));
    }
}
