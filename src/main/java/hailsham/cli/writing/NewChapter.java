package hailsham.cli.writing;

import hailsham.author.fresh.FreshChapter;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.Typed;
import hailsham.source.Nearest;
import hailsham.story.Chapter;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import hailsham.yaml.fields.Ids;
import hailsham.yaml.file.FileOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new chapter}: a chapter to begin with, the last of its part. */
@Command(
        name = "chapter",
        description = "Writes a chapter to begin with, the last of its part, which can be checked and played as it is.")
public final class NewChapter implements Action {
    @Parameters(paramLabel = "ID", description = "its name: lower-case words joined by hyphens")
    private String id = "";

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "the part that it is in; may be left out where there is one")
    private @Nullable String part;

    @Option(names = "--story", required = true, paramLabel = "DIR", description = "the folder of the story")
    private String story = "";

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(Optional.of(story), outside, read -> write(read, outside));
    }

    private int write(Story read, Outside outside) throws IOException {
        if (!Ids.isId(id)) {
            outside.tell("A chapter's name is lower-case words joined by hyphens"
                    + Ids.nearestTo(id).map(name -> ": " + name + ".").orElse("."));
            return ExitCode.FAILED;
        }
        Optional<Part> in = part(read, outside);
        if (in.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<NodeId> hub = in.get().free() ? FreshChapter.hub(read, in.get()) : Optional.empty();
        Path folder = Path.of(story).resolve(in.get().folder());
        Path file = folder.resolve(String.format("%02d-%s.yaml", next(read, in.get()), id));
        if (!NewFile.write(file, FreshChapter.text(id, hub, "../schema/chapter.schema.json"), outside)) {
            return ExitCode.FAILED;
        }
        StoryReader.Result with = StoryReader.read(Path.of(story), story);
        Optional<String> refusal = with.story().isEmpty()
                ? Optional.of(Stories.print(with.problems()) + "So the story would be then.")
                : comeTo(with.story().get(), in.get());
        if (refusal.isPresent()) {
            Files.delete(file);
            outside.err().println(refusal.get());
            outside.tell("Nothing is written.");
            return ExitCode.FAILED;
        }
        NewFile.schema("chapter.schema.json", Path.of(story, "schema"));
        Printing.print(
                "Written: " + file + "\nCheck it: " + Typed.name() + " check " + file + "\nPlay it:  " + Typed.name()
                        + " --story "
                        + story
                        + " --from " + id + "/first\n",
                outside);
        return ExitCode.DONE;
    }

    private Optional<Part> part(Story read, Outside outside) {
        List<String> parts = read.parts().stream().map(Part::id).toList();
        if (part == null && parts.size() > 1) {
            outside.tell("Which part is it in? --part takes one of " + String.join(", ", parts) + ".");
            return Optional.empty();
        }
        Optional<Part> found = read.parts().stream()
                .filter(each -> part == null || each.id().equals(part))
                .findFirst();
        if (found.isEmpty()) {
            outside.tell("No part is called " + part + "; "
                    + Nearest.hint(part == null ? "" : part, parts)
                            .map(hint -> hint.replace("`", ""))
                            .orElse("there is " + String.join(", ", parts) + "."));
        }
        return found;
    }

    /** One more than the greatest number of the part's files. */
    private static int next(Story read, Part part) {
        return 1
                + part.chapters().stream()
                        .map(read::chapter)
                        .map(chapter -> chapter.where().file().name())
                        .mapToInt(name -> FileOrder.number(name.substring(name.lastIndexOf('/') + 1)))
                        .max()
                        .orElse(0);
    }

    private Optional<String> comeTo(Story with, Part in) {
        Chapter chapter = with.chapter(id);
        if (FreshChapter.isComeTo(with, chapter)) {
            return Optional.empty();
        }
        String before =
                in.chapters().isEmpty() ? "" : in.chapters().get(in.chapters().size() - 1);
        return Optional.of(
                in.free()
                        ? "No node is the hub of " + in.id() + ", so that no way would lead to the chapter."
                        : before.isEmpty()
                                ? "No way would lead to the chapter, the first of its part."
                                : "No way would lead to the chapter: let " + before
                                        + ", which comes before it, end in `go: next-chapter` somewhere.");
    }
}
