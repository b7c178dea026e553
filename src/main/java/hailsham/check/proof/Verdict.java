package hailsham.check.proof;

import hailsham.check.walk.Trail;
import java.util.Optional;

/** Whether a state that is asked for can be met. */
public sealed interface Verdict {
    /**
     * It can.
     *
     * @param trail a way to it, where one is known already
     * @param shortest whether no way to it takes fewer decisions
     */
    record Met(Optional<Trail> trail, boolean shortest) implements Verdict {}

    /** No reader ever meets it. */
    record Never() implements Verdict {}

    /**
     * It was neither met nor proved never to be.
     *
     * @param why in words
     */
    record Open(String why) implements Verdict {}
}
