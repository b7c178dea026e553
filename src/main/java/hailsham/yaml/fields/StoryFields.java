package hailsham.yaml.fields;

import static hailsham.yaml.fields.Field.optional;
import static hailsham.yaml.fields.Field.required;
import static hailsham.yaml.fields.Shape.CONTRACT;
import static hailsham.yaml.fields.Shape.ID;
import static hailsham.yaml.fields.Shape.LINE;
import static hailsham.yaml.fields.Shape.REFERENCE;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.Whole;
import hailsham.yaml.fields.Shape.Word;
import java.util.List;

/** {@code story.yaml}. */
public final class StoryFields {
    static final int MOST = 1_000_000;

    /** One part of the list. */
    public static final Keys PART = new Keys(
            "a part",
            required("part", ID, "the part's name"),
            required("title", LINE, "what readers see it called"),
            required("folder", new Text(Sort.FOLDER), "the folder that its chapters are in"),
            optional(
                    "order",
                    new Word(List.of("file", "free")),
                    "`free` where readers choose which chapter to hear next; `file` where the files' order is kept"),
            optional(
                    "unfinished",
                    new Listing(ID, 0),
                    "chapters still to be written, which conditions may name already"));

    /** The whole file. */
    public static final Keys STORY = new Keys(
            "a story",
            required("story", ID, "the story's identity; saves are bound to it"),
            required("title", LINE, "what readers see it called"),
            optional("author", LINE, "who wrote it"),
            required("format", new Whole(1, MOST), "the version of this format: 1"),
            required("version", new Whole(1, MOST), "the version of the story; raised when a published story changes"),
            required("parts", new Listing(PART, 1), "the parts, in reading order"),
            required("begins", REFERENCE, "the node it begins at: `chapter/node`"),
            optional(
                    "unfinished",
                    new Listing(REFERENCE, 0),
                    "parts still to be written: what only they will use is noted, not a fault"),
            optional("note", new Text(Sort.PROSE), "what a reader is told before the first page"),
            optional(
                    "contracts",
                    new Listing(CONTRACT, 0),
                    "what is promised of every reader, and proved: `never c at chapter/node`"),
            optional(
                    "renames",
                    new Names(Sort.REFERENCE, REFERENCE),
                    "for saves of older versions: an old name and what it is now"),
            optional(
                    "retired", new Listing(REFERENCE, 0), "for saves of older versions: names that are gone for good"));

    private StoryFields() {}
}
