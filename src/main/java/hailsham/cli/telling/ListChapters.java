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
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import hailsham.telling.progress.Met;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chapters}: how far a telling has come. */
@Command(
        name = "chapters",
        description = "Lists the chapters that a telling has reached, and in numbers what of them was not seen.")
public final class ListChapters implements Action {
    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Mixin
    private final SlotOptions slots = new SlotOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "TELLING",
            description = NamedTelling.WHAT,
            defaultValue = FolderShelf.USUAL)
    private String name = FolderShelf.USUAL;

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(about.story(), outside, story -> list(story, outside));
    }

    private int list(Story story, Outside outside) throws IOException {
        Optional<Path> folder = slots.folder(outside);
        PlayedEditions editions = Stories.editions(story, about.story(), outside);
        Optional<Telling> telling = folder.flatMap(saves -> new NamedTelling(editions::with, saves, outside).of(name));
        if (telling.isEmpty()) {
            return ExitCode.FAILED;
        }
        Met met = FolderShelf.in(folder.get(), FolderShelf.USUAL).metBefore(telling.get());
        if (about.asJson()) {
            TellingWriter.write(Chapters.of(telling.get(), met), outside.out());
        } else {
            Printing.print(new Reports(Printing.typography(outside)).chapters(telling.get(), met), outside);
        }
        return ExitCode.DONE;
    }
}
