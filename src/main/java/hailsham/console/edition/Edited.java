package hailsham.console.edition;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a telling on from one edition to the next. Where the way was broken by an edit and the reader has done nothing
 * since, the next edit is tried with the way as it was before: half an edit loses no place.
 */
public final class Edited {
    private @Nullable Telling before;
    private @Nullable Ledger since;

    /** The telling in the story as it is now, kept on the shelf. */
    public Shelf.Opened in(Engine now, Telling telling, int read, Shelf shelf) {
        Telling from = before != null && telling.ledger().equals(since) ? before : telling;
        Shelf.Opened opened =
                shelf.carry(now, from, from == telling ? read : from.events().size());
        boolean holds = opened.telling()
                .filter(carried -> carried.position() >= from.position())
                .isPresent();
        before = holds ? null : from;
        since = holds ? null : opened.telling().map(Telling::ledger).orElse(null);
        return opened;
    }
}
