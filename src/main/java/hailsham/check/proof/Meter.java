package hailsham.check.proof;

import hailsham.check.search.Search;
import java.time.Duration;

/** Watches over what a check takes. */
public final class Meter {
    /** Why something is not known that there was no time for. */
    static final String NO_TIME = "no time was left";

    /** One question may take so much of the time that is left, so that the others come to their turns. */
    private static final int SHARE = 4;

    /** What a diagram takes with its children and its places in the index, about. */
    private static final long BYTES_A_DIAGRAM = 64;

    /** What a state takes that is met by itself, with what leads to it and what it leads to, about. */
    private static final long BYTES_A_STATE = 64;

    private final long deadline;
    private final long bytes;

    /** Begins to watch. */
    public Meter(Duration time, long bytes) {
        this(System.nanoTime() + time.toNanos(), bytes);
    }

    private Meter(long deadline, long bytes) {
        this.deadline = deadline;
        this.bytes = bytes;
    }

    /** What one question may take, beginning now. */
    Meter ofOne() {
        long now = System.nanoTime();
        return new Meter(now + (deadline - now) / SHARE, bytes);
    }

    /** For how many diagrams there is room, at most as many as are wanted, where all processors make some. */
    int diagrams(int wanted) {
        long room = bytes / Runtime.getRuntime().availableProcessors() / BYTES_A_DIAGRAM;
        return (int) Math.max(2, Math.min(wanted, room));
    }

    /** For how many states there is room that are met one by one. */
    long states() {
        return bytes / BYTES_A_STATE;
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
