package hailsham.cli.telling;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.StoryOptions;
import hailsham.cli.branch.PlayedEditions;
import hailsham.console.panel.Reports;
import hailsham.door.TellingWriter;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.compare.Comparison;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare}: what differs between two tellings. */
@Command(
        name = "compare",
        description = "Says what differs between two tellings: choices, people, lines. They are held against each other"
                + " by ids.",
        footer = {"", "Of a replay and what it replays, the chapter alone is compared."})
public final class Compare implements Action {
    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Mixin
    private final SlotOptions slots = new SlotOptions();

    @Parameters(index = "0", paramLabel = "A", description = NamedTelling.WHAT)
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "another")
    private String second = "";

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(about.story(), outside, story -> compare(story, outside));
    }

    private int compare(Story story, Outside outside) throws IOException {
        PlayedEditions editions = Stories.editions(story, about.story(), outside);
        Optional<NamedTelling> tellings =
                slots.folder(outside).map(saves -> new NamedTelling(editions::with, saves, outside));
        Optional<Telling> one = tellings.flatMap(named -> named.of(first));
        Optional<Telling> two = tellings.flatMap(named -> named.of(second));
        if (one.isEmpty() || two.isEmpty()) {
            return ExitCode.FAILED;
        }
        Comparison comparison = Comparison.of(one.get(), two.get());
        if (about.asJson()) {
            TellingWriter.write(comparison, outside.out());
        } else {
            Printing.print(
                    new Reports(Printing.typography(outside)).comparison(comparison, one.get(), first, second),
                    outside);
        }
        return ExitCode.DONE;
    }
}
