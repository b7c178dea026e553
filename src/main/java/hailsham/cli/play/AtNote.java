package hailsham.cli.play;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.shelf.NotedShelf;
import hailsham.cli.shelf.UnkeptShelf;
import hailsham.save.FolderShelf;
import hailsham.save.Notes;
import hailsham.telling.Note;
import hailsham.telling.shelf.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code at}: plays from the place of a note, or lists the notes. */
public final class AtNote implements Action {
    private final String name;
    private final Map<PlayOption, String> options;

    /** @param name of the note; nothing for the list of them */
    public AtNote(String name, Map<PlayOption, String> options) {
        this.name = name;
        this.options = Map.copyOf(options);
    }

    @Override
    public int run(Outside outside) throws IOException {
        return name.isEmpty() ? list(outside) : new Play(options, this::open).run(outside);
    }

    private Optional<Shelf> open(Path saves, Optional<String> slot, Outside outside) {
        Optional<Note> note = new Notes(saves).find(name);
        if (note.isEmpty()) {
            outside.tell("There is no note " + name + " that can be read. hailsham at lists what there is.");
        }
        Shelf kept = slot.<Shelf>map(into -> FolderShelf.in(saves, into)).orElseGet(UnkeptShelf::new);
        return note.map(found -> new NotedShelf(found, kept));
    }

    private int list(Outside outside) throws IOException {
        Optional<Path> saves = options.containsKey(PlayOption.SAVES)
                ? Stories.path(options.getOrDefault(PlayOption.SAVES, ""))
                : Optional.of(outside.places().saves());
        if (saves.isEmpty()) {
            outside.tell("--saves takes a folder.");
            return ExitCode.FAILED;
        }
        List<Notes.Numbered> notes = new Notes(saves.get()).all();
        StringBuilder text = new StringBuilder(notes.isEmpty() ? "There are no notes yet.\n" : "");
        for (Notes.Numbered each : notes) {
            Note note = each.note();
            text.append(each.number())
                    .append(". ")
                    .append(note.node())
                    .append(" (")
                    .append(note.story())
                    .append("): ");
            text.append(String.join(" ", note.lines()).strip()).append('\n');
        }
        Printing.print(text.toString().replaceAll("[\\p{Cntrl}&&[^\n]]", ""), outside);
        return ExitCode.DONE;
    }
}
