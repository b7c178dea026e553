package hailsham.telling.shelf;

import hailsham.engine.Engine;
import java.util.Optional;

/** A look at a slot that another program has open. Nothing is changed by it. */
public interface Watch {
    /** One sentence: which program it is, and since when. */
    String who();

    /**
     * What stands in the slot now.
     *
     * @return empty where that is the same as the last time, and where it cannot be read at this very moment
     */
    Optional<Shelf.Opened> look(Engine engine);

    /** Whether the other program has let go of the slot. */
    boolean isOver();
}
