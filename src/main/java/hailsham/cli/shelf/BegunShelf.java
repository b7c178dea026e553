package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf in whose open slot something else is begun than what that held. */
abstract class BegunShelf extends ForwardingShelf {
    BegunShelf(Shelf shelf) {
        super(shelf);
    }

    /** A telling at its first page in the slot, with all that is to be told of what that held. */
    final Opened anew(Engine engine) {
        Opened held = super.open(engine);
        if (held.refusal().isPresent()) {
            return held;
        }
        if (held.telling().isEmpty()) {
            return new Opened(Optional.of(Telling.begin(engine)), 0, 0, Optional.empty(), held.notices());
        }
        Opened begun = begin(engine);
        if (begun.refusal().isPresent()) {
            return begun;
        }
        List<String> notices = new ArrayList<>(held.notices());
        notices.addAll(begun.notices());
        return new Opened(begun.telling(), 0, 0, Optional.empty(), notices);
    }

    /** Who wants something begun has no use for looking at something else. */
    @Override
    public Optional<Watch> watch() {
        return Optional.empty();
    }
}
