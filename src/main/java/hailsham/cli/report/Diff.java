package hailsham.cli.report;

import hailsham.author.difference.SampleReadings;
import hailsham.author.difference.StoryDifference;
import hailsham.author.difference.Way;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.StoryOptions;
import hailsham.cli.telling.Tellings;
import hailsham.door.report.DifferenceWriter;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what an edit does to saves, and to what readers read. */
@Command(
        name = "diff",
        description =
                "Says what an edit does to readers who are in the middle of the story: to their saves, and to what"
                        + " they read.",
        footer = {
            "",
            "safe    saves hold without it",
            "mapped  saves follow it to its new name, as renames in story.yaml says",
            "BREAKS  their readers are told, and go on from an earlier place",
            "",
            "The ways are those of --saves and --way; where none are given, readings that take",
            "what was taken least so far. Ids are tried on such readings too.",
            "",
            "It ends with 0 where every save holds, 1 where one breaks, 2 where it could not look."
        })
public final class Diff implements Action {
    /** Readings on which ids are tried, and that stand in for recorded ways where there are none. */
    private static final int READINGS = 100;

    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "OLD", description = "the folder of the story as it was")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the folder of the story as it is now")
    private String now = "";

    @Option(names = "--saves", paramLabel = "DIR", description = "recorded ways: every slot in this folder")
    private @Nullable String saves;

    @Option(names = "--way", paramLabel = "FILE", description = "a recorded way: a script, one decision a line")
    private List<String> scripts = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless said otherwise) or json")
    private StoryOptions.@Nullable Format format;

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(
                Optional.of(old),
                outside,
                older -> Stories.use(Optional.of(now), outside, newer -> between(older, newer, outside)));
    }

    private int between(Story older, Story newer, Outside outside) throws IOException {
        if (!older.id().equals(newer.id())) {
            outside.tell("These are two stories, and not one that was edited: " + older.id() + " and " + newer.id()
                    + ". Saves of the one are never read in the other.");
            return ExitCode.FAILED;
        }
        Engine engine = Engine.of(older);
        Optional<List<Way>> recorded = recorded(engine, outside);
        if (recorded.isEmpty()) {
            return ExitCode.FAILED;
        }
        List<Way> ways = recorded.get();
        List<Way> readings = SampleReadings.of(engine, READINGS, 1);
        boolean none = ways.isEmpty();
        StoryDifference difference = StoryDifference.between(
                older,
                newer,
                none ? readings.subList(0, SHOWN) : ways,
                none ? readings.subList(SHOWN, READINGS) : readings);
        if (format == StoryOptions.Format.json) {
            DifferenceWriter.write(difference, outside.out());
        } else {
            outside.out().write(DiffText.of(difference).getBytes(outside.charset()));
            outside.out().flush();
        }
        return difference.breaks() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private Optional<List<Way>> recorded(Engine engine, Outside outside) {
        List<Way> ways = new ArrayList<>();
        if (saves != null) {
            Optional<Path> folder = Stories.path(saves).filter(java.nio.file.Files::isDirectory);
            if (folder.isEmpty()) {
                outside.tell("There is no folder " + saves + " to read ways from.");
                return Optional.empty();
            }
            ways.addAll(slots(folder.get(), engine, outside));
        }
        Path nowhere = Path.of(saves == null ? "." : saves);
        for (String script : scripts) {
            Optional<List<Decision>> log = Tellings.decisions(script, nowhere, engine, outside);
            if (log.isEmpty()) {
                return Optional.empty();
            }
            ways.add(new Way(script, log.get()));
        }
        return Optional.of(ways);
    }

    private static List<Way> slots(Path folder, Engine engine, Outside outside) {
        List<Way> ways = new ArrayList<>();
        FolderShelf shelf = FolderShelf.in(folder, FolderShelf.USUAL);
        for (Shelf.Slot slot : shelf.slots()) {
            Shelf.Opened opened = shelf.look(slot.name(), engine);
            opened.refusal().ifPresent(outside::tell);
            opened.telling()
                    .ifPresent(telling ->
                            ways.add(new Way(slot.name(), telling.log().subList(0, telling.position()))));
        }
        return ways;
    }
}
