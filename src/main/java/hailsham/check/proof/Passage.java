package hailsham.check.proof;

import hailsham.check.walk.Witness;

/** Whether there is a way by some states that ends, or cannot end, in some others. */
public sealed interface Passage {
    /** There is, and the engine goes it. */
    record Shown(Witness witness) implements Passage {}

    /** There is none for any reader. */
    record Never() implements Passage {}

    /**
     * It is not known.
     *
     * @param why in words
     */
    record Open(String why) implements Passage {}
}
