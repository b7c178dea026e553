package hailsham.save;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what a reader has met. That it cannot be kept is told with the slot, which stands in the same folder. */
final class Meetings {
    private final Path root;
    private final Met met = new Met();
    private final List<Met.Meeting> waiting = new ArrayList<>();
    private Optional<MetFile> file = Optional.empty();

    Meetings(Path root) {
        this.root = root;
    }

    Met met() {
        return met;
    }

    /** Finds what was met before; where nothing says it, it is what the telling has been through. */
    void open(Engine engine, Optional<Telling> telling) {
        MetFile found = new MetFile(root, engine.story().id());
        try {
            if (!found.read(met) && telling.isPresent()) {
                met.meetAll(telling.get());
            }
            file = Optional.of(found);
        } catch (IOException e) {
            // Then everything is new to this reader, and nothing is added to what cannot be read.
            file = Optional.empty();
        }
    }

    void keep(Telling telling, int read) {
        met.meet(telling, read);
        waiting.addAll(met.takeFresh());
        try {
            if (file.isPresent()) {
                file.get().add(waiting);
            }
            waiting.clear();
        } catch (IOException e) {
            // It is tried again with the next thing that is met.
            return;
        }
    }
}
