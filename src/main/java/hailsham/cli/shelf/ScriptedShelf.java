package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.telling.Script;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf whose open slot holds a telling that a script began. */
public final class ScriptedShelf extends BegunShelf {
    private final Script script;

    public ScriptedShelf(Script script, Shelf shelf) {
        super(shelf);
        this.script = script;
    }

    /** Begins anew, whatever the slot held, and takes the decisions of the script one by one: all of them, or none. */
    @Override
    public Opened open(Engine engine) {
        Optional<String> refusal = script.play(Telling.begin(engine), () -> {});
        if (refusal.isPresent()) {
            return Opened.refused(refusal.get());
        }
        Opened begun = anew(engine);
        if (begun.refusal().isPresent()) {
            return begun;
        }
        List<String> notices = new ArrayList<>(begun.notices());
        Telling telling = begun.telling().orElseThrow();
        script.play(telling, () -> keep(telling, telling.events().size()).ifPresent(notices::add));
        keep(telling, 0).ifPresent(notices::add);
        return new Opened(Optional.of(telling), 0, 0, Optional.empty(), notices);
    }
}
