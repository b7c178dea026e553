package hailsham.save.format;

import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Ledger;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a telling: no more than is needed to have it again from its story.
 *
 * @param read how many events of the present turn were revealed
 * @param counter the number of the last thing that was done in the slot
 */
public record Kept(Ledger ledger, int read, long counter) {
    public static Kept nothing(long counter) {
        return new Kept(Ledger.BEGIN, 0, counter);
    }

    /** Whether this way is part of the other. */
    public boolean isWithin(Kept other) {
        return ledger.isWithin(other.ledger);
    }

    /** The decisions of the present strand up to where redoing leads. */
    public List<Decision> log() {
        return ledger.strands().get(ledger.present()).log();
    }

    /** This, and those of the lines that follow it one after the other. */
    public Kept followedBy(List<JournalLine> lines) {
        Doing doing = new Doing(ledger, read);
        long counter = this.counter;
        for (JournalLine line : lines) {
            if (line.number() == counter + 1 && doing.can(line.entry())) {
                doing.done(line.entry());
                counter++;
            }
        }
        return new Kept(doing.ledger(), doing.read(), counter);
    }

    /** What leads from this to what a telling is now; empty where nothing that a reader does could. */
    public Optional<List<Entry>> stepsTo(Ledger now, int nowRead) {
        return Difference.between(this, now, nowRead);
    }
}
