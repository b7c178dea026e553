package hailsham.save.slot;

import hailsham.save.format.Kept;
import hailsham.telling.Telling;
import hailsham.telling.strand.Ledger;

/**
 * A slot whose telling was carried over into an edited story, and in which nothing is written until the reader goes on.
 *
 * @param contents what its files hold
 * @param kept the way that they give, with the names of then
 * @param opened what the reader was given
 * @param isBroken whether the way does not hold, so that it is kept in a slot of its own before anything is written
 */
public record Untouched(SlotContents contents, Kept kept, Ledger opened, boolean isBroken) {
    /** Whether the reader has done nothing yet but read. */
    public boolean isStillSo(Telling telling) {
        return opened.equals(telling.ledger());
    }
}
