package hailsham.cli.telling;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.save.Notes;
import hailsham.telling.Note;
import hailsham.telling.Script;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Other;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A telling that is asked for by name: a slot, {@code slot:2} for one of the others that it holds as {@code tellings} lists
 * them, a note's file or a script's.
 */
public final class NamedTelling {
    static final String WHAT = "a slot, slot:NUMBER as tellings lists them, or a file with a note or a script";

    private final Function<Set<String>, Engine> engines;
    private final Path saves;
    private final Outside outside;

    /** @param engines the story with branches on, by their ids */
    public NamedTelling(Function<Set<String>, Engine> engines, Path saves, Outside outside) {
        this.engines = engines;
        this.saves = saves;
        this.outside = outside;
    }

    /** Empty, with a sentence said, where there is none of that name. */
    public Optional<Telling> of(String name) {
        Shelf.Opened slot = look(name);
        if (slot.telling().isPresent()) {
            slot.notices().forEach(outside::tell);
            return slot.telling();
        }
        int colon = name.lastIndexOf(':');
        if (colon > 0 && name.substring(colon + 1).matches("[0-9]{1,9}")) {
            Shelf.Opened other = look(name.substring(0, colon));
            if (other.telling().isPresent()) {
                return other(other.telling().get(), name, Integer.parseInt(name.substring(colon + 1)));
            }
        }
        if (Stories.path(name).filter(Files::isRegularFile).isEmpty()) {
            outside.tell(slot.refusal().orElse("The slot holds nothing.") + " There is no file of that name either.");
            return Optional.empty();
        }
        Optional<Note> note = new Notes(saves).find(name);
        return note.isPresent() ? noted(name, note.get()) : scripted(name);
    }

    private Shelf.Opened look(String name) {
        FolderShelf shelf = FolderShelf.in(saves, FolderShelf.USUAL);
        return shelf.look(name, engines.apply(Set.copyOf(shelf.branches(name))));
    }

    private Optional<Telling> other(Telling telling, String name, int number) {
        List<Other> others = telling.others();
        if (number < 1 || number > others.size()) {
            outside.tell(
                    "There is no telling " + name + ": it holds " + others.size() + " beside the one that is read.");
            return Optional.empty();
        }
        return Optional.of(telling.at(others.get(number - 1)));
    }

    private Optional<Telling> noted(String name, Note note) {
        Engine engine = engines.apply(note.ledger().branches());
        if (!note.story().equals(engine.story().id())) {
            outside.tell("The note " + name + " is of another story (" + note.story() + ").");
            return Optional.empty();
        }
        Telling.Replayed replayed = Telling.of(engine, note.ledger());
        replayed.refused()
                .ifPresent(refused -> outside.tell("The story has changed since: it does not offer " + refused
                        + " any more. The telling goes as far as that."));
        return Optional.of(replayed.telling());
    }

    private Optional<Telling> scripted(String name) {
        Telling telling = Telling.begin(engines.apply(Set.of()));
        Optional<Script> script = Scripts.read(name, outside);
        Optional<String> refusal = script.flatMap(lines -> lines.play(telling, () -> {}));
        refusal.ifPresent(outside::tell);
        return script.isPresent() && refusal.isEmpty() ? Optional.of(telling) : Optional.empty();
    }
}
