package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.story.Chapter;
import hailsham.telling.Note;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A shelf whose open slot holds the place of a note. */
public final class NotedShelf extends BegunShelf {
    private final Note note;

    public NotedShelf(Note note, Shelf shelf) {
        super(shelf);
        this.note = note;
    }

    /** Those in which the note says that something was decided. */
    @Override
    public List<String> branches(String name) {
        Set<String> branches = new LinkedHashSet<>(super.branches(name));
        branches.addAll(note.ledger().branches());
        return List.copyOf(branches);
    }

    @Override
    public Opened open(Engine engine) {
        if (!note.story().equals(engine.story().id())) {
            return Opened.refused("The note is of another story (" + note.story() + ").");
        }
        Opened begun = anew(engine);
        if (begun.refusal().isPresent()) {
            return begun;
        }
        Telling.Replayed replayed = Telling.of(engine, note.ledger());
        Telling telling = replayed.telling();
        List<String> notices = new ArrayList<>(begun.notices());
        note.lines().forEach(line -> notices.add("Note: " + line));
        changes(engine, replayed).ifPresent(notices::add);
        int read = replayed.refused().isEmpty()
                ? Math.min(note.read(), telling.events().size())
                : 0;
        keep(telling, read).ifPresent(notices::add);
        return new Opened(Optional.of(telling), read, 0, Optional.empty(), notices);
    }

    private Optional<String> changes(Engine engine, Telling.Replayed replayed) {
        if (replayed.refused().isPresent()) {
            String id = replayed.refused().get().node().chapter();
            Chapter chapter = engine.story().chapters().get(id);
            return Optional.of("The story has changed since the note was made: "
                    + replayed.refused().get() + ", in " + (chapter == null ? id : chapter.title())
                    + ", is not to be had any more. This is as near as it comes.");
        }
        boolean same = engine.fingerprint(replayed.telling().state()).equals(note.state());
        return same
                ? Optional.empty()
                : Optional.of(
                        "The story has changed since the note was made: all decisions hold, and what is true here is"
                                + " not the same.");
    }
}
