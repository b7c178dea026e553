package hailsham.yaml.decode;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.story.Story;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.fields.Numbers;
import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.ShapeCheck;
import hailsham.yaml.fields.StoryFields;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.file.StoryFiles;
import hailsham.yaml.file.StoryFiles.StoryFile;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.parser.TreeReader;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the trees of a story's files, and finds out which of them is what. */
final class SourcesReader {
    static final String STORY_FILE = "story.yaml";
    static final String WORLD_FILE = "world.yaml";
    /** Files beside them that others read. */
    private static final Set<String> OTHERS = Set.of("style.yaml");

    private final StoryFiles files;
    private final Diagnostics diagnostics;
    private boolean complete;

    private SourcesReader(StoryFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.complete = files.complete();
    }

    /** The sources; empty where there is no sense in reading on. */
    static Optional<StorySources> read(StoryFiles files, Diagnostics diagnostics) {
        return new SourcesReader(files, diagnostics).all();
    }

    private Optional<StorySources> all() {
        Optional<SourceFile> storyFile = files.top(STORY_FILE);
        if (storyFile.isEmpty() && files.complete()) {
            diagnostics.report(
                    DiagnosticCode.NO_STORY,
                    "`" + files.name() + "` holds no story",
                    "a story's folder holds a file called `" + STORY_FILE + "`");
            return Optional.empty();
        }
        Optional<Mapping> storyTree = tree(storyFile);
        if (storyTree.isPresent() && isOfNewerFormat(storyTree.get())) {
            return Optional.empty();
        }
        Optional<Reading> story = checked(storyTree, StoryFields.STORY);
        Optional<Reading> world = checked(tree(files.top(WORLD_FILE)), WorldFields.WORLD);
        PartPlanner planner = new PartPlanner(story, diagnostics);
        List<ChapterPlan> chapters = chapters(planner);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        if (files.top(WORLD_FILE).isEmpty() && files.complete()) {
            diagnostics.report(
                    DiagnosticCode.NO_STORY,
                    "`" + files.name() + "` has no `" + WORLD_FILE + "`",
                    "every name that conditions use is declared there");
        }
        return Optional.of(new StorySources(
                story.get(),
                world.isPresent() ? world.get() : nothing(story.get().where(), WorldFields.WORLD),
                planner.outline(chapters, files.complete()),
                complete,
                world.isPresent()));
    }

    private Optional<Mapping> tree(Optional<SourceFile> file) {
        return file.isEmpty() ? Optional.empty() : TreeReader.read(file.get(), diagnostics);
    }

    private Optional<Reading> checked(Optional<Mapping> tree, Keys shape) {
        return tree.isEmpty() ? Optional.empty() : Optional.of(checked(tree.get(), shape, diagnostics));
    }

    private static Reading checked(Mapping tree, Keys shape, Diagnostics found) {
        return new Reading(ShapeCheck.check(tree, shape, found), shape);
    }

    private static Reading nothing(Span where, Keys shape) {
        return new Reading(new Mapping(List.of(), false, where), shape);
    }

    private boolean isOfNewerFormat(Mapping story) {
        Value written = story.get("format").orElse(story);
        OptionalInt format = Numbers.whole(written instanceof Scalar scalar ? scalar.value() : "");
        boolean newer = format.isPresent() && format.getAsInt() > Story.FORMAT;
        if (newer) {
            diagnostics.report(
                    DiagnosticCode.NEWER_FORMAT,
                    written.where(),
                    "this story is of format " + format.getAsInt() + ", and this program reads format " + Story.FORMAT,
                    "play it with a newer program");
        }
        return newer;
    }

    private List<ChapterPlan> chapters(PartPlanner planner) {
        List<Written> written = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (StoryFile file : files.files()) {
            boolean top = file.folder().isEmpty();
            boolean known =
                    file.name().equals(STORY_FILE) || file.name().equals(WORLD_FILE) || OTHERS.contains(file.name());
            Optional<PartPlan> part = planner.ofFolder(file.folder());
            if (top && known) {
                continue;
            }
            if (part.isEmpty()) {
                planner.refuseFileInNoPart(file);
                continue;
            }
            planner.refuseUnnumbered(file, numbers);
            written.add(new Written(file.source(), part.get()));
        }
        List<ChapterPlan> chapters = new ArrayList<>();
        // Files have nothing to do with each other until names are looked for.
        for (Parsed parsed : Together.all(written, Written::parse)) {
            for (Diagnostic problem : parsed.problems()) {
                diagnostics.report(problem);
            }
            complete &= parsed.reading().isPresent();
            if (parsed.reading().isPresent()) {
                chapters.add(plan(parsed.reading().get(), parsed.part()));
            }
        }
        return chapters;
    }

    /** The file of a chapter. */
    private record Written(SourceFile source, PartPlan part) {
        Parsed parse() {
            Diagnostics found = new Diagnostics();
            Optional<Mapping> tree = TreeReader.read(source, found);
            Optional<Reading> reading =
                    tree.isEmpty() ? Optional.empty() : Optional.of(checked(tree.get(), ChapterFields.CHAPTER, found));
            return new Parsed(reading, part, found.found());
        }
    }

    /** What came of it. */
    private record Parsed(Optional<Reading> reading, PartPlan part, List<Diagnostic> problems) {}

    private ChapterPlan plan(Reading chapter, PartPlan part) {
        Optional<Scalar> named = chapter.scalar("part");
        if (named.isPresent() && !named.get().value().equals(part.id())) {
            diagnostics.report(
                    DiagnosticCode.PART_MISMATCH,
                    named.get().where(),
                    "this file is in the folder of `" + part.id() + "`, and says that its part is `"
                            + named.get().value() + "`",
                    "move the file, or leave `part` out");
        }
        Optional<Scalar> id = chapter.scalar("chapter");
        complete &= id.isPresent();
        return new ChapterPlan(
                chapter.word("chapter"),
                part,
                chapter,
                id.isPresent() ? id.get().where() : chapter.where());
    }
}
