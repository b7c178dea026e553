package hailsham.engine;

import hailsham.expression.Condition;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story, ready to be played. */
public final class Engine {
    private final Story story;

    private Engine(Story story) {
        this.story = story;
    }

    /** Compiles a story. */
    public static Engine of(Story story) {
        return new Engine(story);
    }

    public Story story() {
        return story;
    }

    /** The first turn. */
    public Turn begin() {
        throw new AssertionError("not built");
    }

    /**
     * What a decision leads to.
     *
     * @throws IllegalArgumentException where {@code option} is not one of the free {@link #options} of the state
     */
    public Turn choose(State state, String option) {
        throw new AssertionError("not built");
    }

    /** What can be done next, in order; empty at an ending and where the rest is still to be written. */
    public List<Option> options(State state) {
        throw new AssertionError("not built");
    }

    /** The node in which the reader stands (a flashback is read in the node into which it breaks). */
    public NodeId node(State state) {
        throw new AssertionError("not built");
    }

    /** The ending that was reached; empty while there is a way on, and where the rest is still to be written. */
    public Optional<String> ending(State state) {
        throw new AssertionError("not built");
    }

    /** Whether the telling stands where the rest is still to be written. */
    public boolean unfinished(State state) {
        throw new AssertionError("not built");
    }

    public boolean holds(State state, Condition condition) {
        throw new AssertionError("not built");
    }

    /** The value of a variable: a number, a level's index, 0 or 1. */
    public int value(State state, String variable) {
        throw new AssertionError("not built");
    }

    /** Memories held, by id in the order of the story, each with what has become of it. */
    public Map<String, Held> memories(State state) {
        throw new AssertionError("not built");
    }

    /** Keepsakes that she ever had: {@code has}, {@code lost} or {@code found}. */
    public Map<String, String> keepsakes(State state) {
        throw new AssertionError("not built");
    }

    /** A memory that is held, as she would tell it now. Changes nothing, and counts as no recalling. */
    public List<Event> look(State state, String memory) {
        throw new AssertionError("not built");
    }

    /** The sentence in which she speaks of a bond now; empty where its variable says nothing. */
    public Optional<String> says(State state, String variable) {
        throw new AssertionError("not built");
    }

    /** 16 hexadecimal digits: the same for equal states in every build of the program. */
    public String fingerprint(State state) {
        throw new AssertionError("not built");
    }

    /**
     * What has become of a memory.
     *
     * @param lived or else only heard of
     * @param title as she calls it now
     * @param retold the way in which it was retold
     * @param shared the person with whom it was brought up
     */
    public record Held(boolean lived, String title, Optional<String> retold, Optional<String> shared) {}
}
