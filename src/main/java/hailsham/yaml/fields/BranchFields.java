package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.EFFECTS;
import static hailsham.yaml.fields.Shape.ID;
import static hailsham.yaml.fields.Shape.LINE;
import static hailsham.yaml.fields.Shape.REFERENCE;
import static hailsham.yaml.fields.TextFields.TEXT;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import hailsham.yaml.fields.Shape.Whole;

/** A branch's file. */
public final class BranchFields {
    private static final String GO = "a node of the branch, `chapter/node` of the story, or `back`";
    private static final Keys CHOICE = ChapterFields.choice(GO);

    /** The story that a branch is for. */
    public static final Keys FOR = new Keys(
            "a `for`",
            required("story", REFERENCE, "the story's identity, as its `story.yaml` has it"),
            required("version", new Whole(1, StoryFields.MOST), "the version of the story with which it was written"));

    /** What is added to a node. */
    public static final Keys GRAFT = new Keys(
            "a graft",
            required("onto", REFERENCE, "a node of the story that ends in choices: `chapter/node`"),
            optional("text", TEXT, "what is read after the node's own"),
            optional("choices", new Listing(CHOICE, 1), "options after the node's own"));

    private static final Keys NODE = new Keys(
                    "a node of a branch",
                    optional("do", EFFECTS, "what entering it changes"),
                    optional("text", TEXT, "what is read"),
                    optional("choices", new Listing(CHOICE, 1), "the reader chooses"),
                    optional(
                            "go",
                            new TextOr(new Text(Sort.REFERENCE), new Listing(ChapterFields.way(GO), 1)),
                            "the reader presses on, to " + GO + ", or to the first way that holds"),
                    optional("share", ChapterFields.SHARE, "the reader brings memories up with somebody"))
            .withExactlyOneOf("choices", "go", "share");

    /** The whole file. */
    public static final Keys BRANCH = new Keys(
            "a branch",
            required("branch", ID, "the branch's name"),
            required("title", LINE, "what readers see it called"),
            optional("by", LINE, "who wrote it"),
            required("for", FOR, "the story that it adds to"),
            required("grafts", new Listing(GRAFT, 1), "what it adds, and to which nodes of the story"),
            optional("variables", new Names(Sort.ID, WorldFields.VARIABLE), "what it tracks, by names of its own"),
            optional("keepsakes", new Names(Sort.ID, WorldFields.KEEPSAKE), "things that can be had and lost in it"),
            optional("nodes", new Names(Sort.ID, NODE), "its screens, by name"),
            optional("memories", new Names(Sort.ID, ChapterFields.MEMORY), "memories that come from it, by name"));

    private BranchFields() {}
}
