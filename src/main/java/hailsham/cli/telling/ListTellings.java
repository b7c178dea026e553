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
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tellings}: what every slot holds. */
@Command(
        name = "tellings",
        description = "Lists what every slot holds: the telling, its replays, and the ways not taken.",
        footer = {"", "The numbers are those of compare and export: telling:2."})
public final class ListTellings implements Action {
    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Mixin
    private final SlotOptions slots = new SlotOptions();

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(about.story(), outside, story -> list(story, outside));
    }

    private int list(Story story, Outside outside) throws IOException {
        Optional<FolderShelf> shelf = slots.shelf(outside);
        if (shelf.isEmpty()) {
            return ExitCode.FAILED;
        }
        PlayedEditions editions = Stories.editions(story, about.story(), outside);
        Map<Shelf.Slot, Telling> held = new LinkedHashMap<>();
        for (Shelf.Slot slot : shelf.get().slots()) {
            // Slots of other stories are theirs.
            Engine engine = editions.with(Set.copyOf(shelf.get().branches(slot.name())));
            shelf.get().look(slot.name(), engine).telling().ifPresent(telling -> held.put(slot, telling));
        }
        if (about.asJson()) {
            TellingWriter.write(held, outside.out());
            return ExitCode.DONE;
        }
        Reports reports = new Reports(Printing.typography(outside));
        for (Map.Entry<Shelf.Slot, Telling> slot : held.entrySet()) {
            Printing.print(reports.tellings(slot.getValue(), slot.getKey().name()), outside);
        }
        if (held.isEmpty()) {
            Printing.print("Nothing was kept yet.\n", outside);
        }
        return ExitCode.DONE;
    }
}
