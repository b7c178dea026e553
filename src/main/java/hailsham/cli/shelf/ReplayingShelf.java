package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf whose open slot goes on with a replay of a chapter. */
public final class ReplayingShelf extends ForwardingShelf {
    private final String chapter;
    private final boolean knowing;

    public ReplayingShelf(String chapter, boolean knowing, Shelf shelf) {
        super(shelf);
        this.chapter = chapter;
        this.knowing = knowing;
    }

    @Override
    public Opened open(Engine engine) {
        Opened held = super.open(engine);
        if (held.refusal().isPresent()) {
            return held;
        }
        List<String> reached = held.telling().map(Chapters::entered).orElse(List.of());
        if (!reached.contains(chapter)) {
            return Opened.refused("The chapter " + chapter + " was not reached in the slot " + slot() + "; "
                    + (reached.isEmpty() ? "nothing was." : "there is " + String.join(", ", reached) + "."));
        }
        Telling telling = held.telling().orElseThrow();
        if (knowing && telling.comeBySince(chapter).isEmpty()) {
            return Opened.refused(
                    "No memory has come back since " + chapter + ", so it could not be lived knowing more.");
        }
        telling.replay(chapter, knowing);
        List<String> notices = new ArrayList<>(held.notices());
        notices.add("What you have told stays as it is. Type keep or drop to come back to it.");
        keep(telling, 0).ifPresent(notices::add);
        return new Opened(Optional.of(telling), 0, 0, Optional.empty(), notices);
    }

    /** Who wants to replay a chapter has no use for looking at what another program does. */
    @Override
    public Optional<Watch> watch() {
        return Optional.empty();
    }
}
