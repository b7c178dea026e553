package hailsham.check;

import java.time.Duration;

/**
 * What a check may take.
 *
 * @param time after which what is not decided stays open
 * @param bytes of memory for all that is found on the way, about
 */
public record Budget(Duration time, long bytes) {
    /** A minute, and half of the memory that the program may have. */
    public static final Budget USUAL = of(Duration.ofMinutes(1));

    /** What is left of it when some time is gone. */
    Budget less(Duration gone) {
        Duration left = time.minus(gone);
        return new Budget(left.isNegative() ? Duration.ZERO : left, bytes);
    }

    /** So much time, and half of the memory that the program may have. */
    public static Budget of(Duration time) {
        return new Budget(time, Runtime.getRuntime().maxMemory() / 2);
    }
}
