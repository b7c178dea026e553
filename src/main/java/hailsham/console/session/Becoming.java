package hailsham.console.session;

import hailsham.console.edition.Edited;
import hailsham.console.edition.Editions;
import hailsham.console.model.Compositor;
import hailsham.console.panel.BranchPanel;
import hailsham.console.panel.Panel;
import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The story that is played, and what makes another of it: a branch turned on or off, a slot with other branches, an edit. */
final class Becoming {
    private final Editions editions;
    private final Shelf shelf;
    private final BranchPanel panels;
    private final Edited edited = new Edited();
    private Engine engine;

    Becoming(Editions editions, Engine engine, Shelf shelf, Compositor compositor) {
        this.editions = editions;
        this.engine = engine;
        this.shelf = shelf;
        this.panels = new BranchPanel(compositor);
    }

    /**
     * What came of it.
     *
     * @param opened what is gone on with; empty where all stays as it is
     */
    record Outcome(Optional<Shelf.Opened> opened, Reply reply) {
        private static Outcome stays(Reply reply) {
            return new Outcome(Optional.empty(), reply);
        }
    }

    Engine engine() {
        return engine;
    }

    Panel branches() {
        return panels.of(editions, on());
    }

    private Set<String> on() {
        return engine.story().branches().keySet();
    }

    /** Turns a branch on or off, in this telling from here on. */
    Outcome turn(int number, Telling telling, int read) {
        List<Editions.Offered> all = editions.branches();
        if (number < 1 || number > all.size()) {
            return Outcome.stays(new Reply.Told("There is no branch " + number + ". Branches has what there is."));
        }
        Editions.Offered branch = all.get(number - 1);
        if (branch.fault().isPresent()) {
            return Outcome.stays(
                    new Reply.Told("It cannot be played: " + branch.fault().get()));
        }
        Set<String> wanted = new LinkedHashSet<>(on());
        if (!wanted.remove(branch.id())) {
            wanted.add(branch.id());
        }
        Engine next = editions.with(wanted);
        Shelf.Opened opened = shelf.carry(next, telling, read);
        if (opened.refusal().isPresent()) {
            return Outcome.stays(new Reply.Told(opened.refusal().get()));
        }
        engine = next;
        return new Outcome(Optional.of(opened), new Reply.Turned(Optional.of(branches())));
    }

    /** What a slot holds, with the branches that are on in it. */
    Shelf.Opened load(String name) {
        Shelf.Opened opened = shelf.load(name, engine, editions::with);
        engine = opened.telling().map(Telling::engine).orElse(engine);
        return opened;
    }

    boolean isWatched() {
        return editions.isWatched();
    }

    /** What came of an edit of the story's files; empty where there was none. */
    Optional<Outcome> edited(Telling telling, int read) {
        return editions.edited(on()).map(edit -> {
            if (edit.now().isEmpty()) {
                return Outcome.stays(new Reply.Shown(panels.report(edit.report())));
            }
            Shelf.Opened opened = edited.in(edit.now().get(), telling, read, shelf);
            if (opened.refusal().isPresent()) {
                return Outcome.stays(new Reply.Told(opened.refusal().get()));
            }
            engine = edit.now().get();
            return new Outcome(Optional.of(opened), new Reply.Edited());
        });
    }
}
