package hailsham.check.proof;

import java.math.BigInteger;

/** How many there are of something. */
public sealed interface Count {
    /** So many, neither more nor fewer. */
    record Exactly(BigInteger number) implements Count {}

    /**
     * About so many, as far as readings by chance tell.
     *
     * @param number of three figures, and noughts
     * @param spread how far that may be off, as a share of it: one standard error
     */
    record About(BigInteger number, double spread, int readings) implements Count {}

    /** There is no end of them. */
    record Endless() implements Count {}

    /**
     * It is not known.
     *
     * @param why in words
     */
    record Open(String why) implements Count {}
}
