package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.story.NodeId;
import java.util.List;

/** One reader's way through a story. It can always be had again from its log. */
public final class Telling {
    private Telling() {}

    /** A telling at its first page. */
    public static Telling begin(Engine engine) {
        throw new AssertionError("not built");
    }

    /**
     * A telling had again from its log.
     *
     * @param log every decision, those that were undone at its end included
     * @param position how many of them stand
     * @return with the first decision that the story does not offer, where there is one; the telling then stands before
     *     it and holds no more
     */
    public static Replayed replay(Engine engine, List<Decision> log, int position) {
        throw new AssertionError("not built");
    }

    public Engine engine() {
        throw new AssertionError("not built");
    }

    /** What the last decision led to, or the first page. */
    public List<Event> events() {
        throw new AssertionError("not built");
    }

    public State state() {
        throw new AssertionError("not built");
    }

    public NodeId node() {
        throw new AssertionError("not built");
    }

    /** What can be done next. */
    public List<Option> options() {
        throw new AssertionError("not built");
    }

    /** How often an option of the present node was taken in this telling. */
    public int taken(Option option) {
        throw new AssertionError("not built");
    }

    /**
     * Takes a decision. What was undone is forgotten.
     *
     * @throws IllegalArgumentException where it is not one of the free {@link #options()}
     */
    public void choose(String option) {
        throw new AssertionError("not built");
    }

    /** Goes back one decision; false at the first page. */
    public boolean undo() {
        throw new AssertionError("not built");
    }

    /** Takes the decision again that was last undone; false where there is none. */
    public boolean redo() {
        throw new AssertionError("not built");
    }

    /** How many decisions stand. */
    public int position() {
        throw new AssertionError("not built");
    }

    /** All decisions, those that were undone and can be taken again included. */
    public List<Decision> log() {
        throw new AssertionError("not built");
    }

    /** Where chapters were entered, in order; a chapter that was come back to stands more than once. */
    public List<Checkpoint> checkpoints() {
        throw new AssertionError("not built");
    }

    /** All that was read so far, turn by turn, the present one last. */
    public List<Page> history() {
        throw new AssertionError("not built");
    }

    /**
     * A chapter's entry.
     *
     * @param position how many decisions stood when it was entered
     */
    public record Checkpoint(String chapter, int position, State state) {}

    /**
     * A turn that was read.
     *
     * @param decision the words of the option that led to it; empty for the first page and for pressing on
     */
    public record Page(java.util.Optional<String> decision, List<Event> events) {}

    /** A telling had again, and what of its log did not hold. */
    public record Replayed(Telling telling, java.util.Optional<Decision> refused) {}
}
