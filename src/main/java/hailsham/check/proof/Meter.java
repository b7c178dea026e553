package hailsham.check.proof;

import hailsham.check.search.Search;
import java.time.Duration;

/** Watches over what a check takes. */
public final class Meter {
    /** Why something is not known that there was no time for. */
    static final String NO_TIME = "no time was left";

    private final long deadline;
    private final long bytes;

    /** Begins to watch. */
    public Meter(Duration time, long bytes) {
        this.deadline = System.nanoTime() + time.toNanos();
        this.bytes = bytes;
    }

    /** Whether there is still time. */
    public boolean hasTime() {
        return System.nanoTime() < deadline;
    }

    /** A search may go on to so many states, while there are time and memory. */
    Search.Limits upTo(long most) {
        return (states, taken) -> states <= most && taken <= bytes && hasTime();
    }

    /** Why a search came to no end. */
    String why(Search search, long most) {
        return !hasTime() ? NO_TIME : search.count() > most ? "there are too many states" : "no memory was left";
    }
}
