package hailsham.check.proof;

import hailsham.check.walk.Witness;

/** Whether there is a way by some states that ends, or cannot end, in some others. */
public sealed interface Outlook {
    /** There is, and the engine goes it. */
    record Shown(Witness witness) implements Outlook {}

    /** There is none for any reader. */
    record Never() implements Outlook {}

    /**
     * It is not known.
     *
     * @param why in words
     */
    record Open(String why) implements Outlook {}
}
