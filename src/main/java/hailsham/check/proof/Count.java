package hailsham.check.proof;

import java.math.BigInteger;

/** How many there are of something. */
public sealed interface Count {
    /** So many, neither more nor fewer. */
    record Exactly(BigInteger number) implements Count {}

    /** There is no end of them. */
    record Endless() implements Count {}

    /**
     * It is not known.
     *
     * @param why in words
     */
    record Open(String why) implements Count {}
}
