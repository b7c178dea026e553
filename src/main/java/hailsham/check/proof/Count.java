package hailsham.check.proof;

import java.math.BigInteger;

/** How many there are of something. */
public sealed interface Count {
    /** So many, neither more nor fewer. */
    record Exactly(BigInteger number) implements Count {}

    /** There is no end of them. */
    record Endless() implements Count {}

    /**
     * About so many, by readings.
     *
     * @param least what the group of readings shows that shows the fewest
     * @param most what that shows that shows the most
     * @param readings how many there were in all groups
     */
    record About(BigInteger number, BigInteger least, BigInteger most, int readings) implements Count {}

    /**
     * Not fewer: so many were met.
     *
     * @param readings in how many
     */
    record AtLeast(BigInteger number, int readings) implements Count {}

    /**
     * It is not known.
     *
     * @param why in words
     */
    record Open(String why) implements Count {}
}
