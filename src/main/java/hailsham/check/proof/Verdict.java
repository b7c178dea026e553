package hailsham.check.proof;

import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
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

    /**
     * It can, but only where a chapter is lived again by one who knows more, and in no first telling.
     *
     * @param witness how
     */
    record MetKnowing(Witness witness) implements Verdict {}

    /** No reader ever meets it, however often she lives chapters again. */
    record Never() implements Verdict {}

    /**
     * It was neither met nor proved never to be.
     *
     * @param why in words
     */
    record Open(String why) implements Verdict {}
}
