package hailsham.engine;

import hailsham.engine.program.Program;
import hailsham.engine.program.RetellStop;
import hailsham.engine.program.ShareStop;
import hailsham.engine.program.Stop;
import hailsham.engine.program.ThreadStop;
import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.OptionReasons;
import hailsham.engine.why.Reason;
import hailsham.expression.Condition;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story, ready to be played. */
public final class Engine {
    private final Program program;
    private final Slots slots;

    private Engine(Program program) {
        this.program = program;
        this.slots = program.slots();
    }

    /** Compiles a story. */
    public static Engine of(Story story) {
        return of(story, List.of());
    }

    /**
     * Compiles a story of whose states more will be asked than it asks itself.
     *
     * @param alsoAsked conditions whose names the story knows; states then keep what they read
     */
    public static Engine of(Story story, Collection<Condition> alsoAsked) {
        return new Engine(new Program(story, alsoAsked));
    }

    public Story story() {
        return program.story();
    }

    /** What the story was compiled to, for those who prove things about it. */
    public Program program() {
        return program;
    }

    /** The first turn. */
    public Turn begin() {
        return begin(Optional.empty());
    }

    /** The first turn, as it is for somebody who knows more. */
    public Turn begin(Optional<Knowing> knowing) {
        Reading reading = new Reading(program);
        State state = Run.begin(program, reading, knowing.orElse(null));
        return new Turn(reading.events(), state);
    }

    /**
     * What a decision leads to.
     *
     * @throws IllegalArgumentException where {@code option} is not one of the free {@link #options} of the state
     */
    public Turn choose(State state, String option) {
        return choose(state, option, Optional.empty());
    }

    /**
     * What a decision leads to where more is known in a chapter that it leads into.
     *
     * @throws IllegalArgumentException where {@code option} is not one of the free {@link #options} of the state
     */
    public Turn choose(State state, String option, Optional<Knowing> knowing) {
        Reading reading = new Reading(program);
        State next = Run.take(program, state, move(state, option), reading, knowing.orElse(null));
        return new Turn(reading.events(), next);
    }

    /** What can be done next, in order; empty at an ending and where the rest is still to be written. */
    public List<Option> options(State state) {
        Stop stop = stop(state);
        int[] moves = new int[stop.width()];
        int count = stop.moves(state.held, moves);
        List<Option> options = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean free = moves[i] >= 0;
            int move = free ? moves[i] : ~moves[i];
            options.add(new Option(
                    stop.id(move),
                    kind(stop, move),
                    stop.text(move, state.held),
                    free ? Optional.empty() : Optional.of(stop.locked(move, state.held))));
        }
        return Collections.unmodifiableList(options);
    }

    private static Option.Kind kind(Stop stop, int move) {
        if (stop.silence(move)) {
            return Option.Kind.SILENCE;
        } else if (stop.pressesOn(move)) {
            return Option.Kind.ON;
        } else if (stop instanceof RetellStop) {
            return Option.Kind.RETELL;
        } else if (stop instanceof ShareStop) {
            return Option.Kind.SHARE;
        }
        return stop instanceof ThreadStop ? Option.Kind.THREAD : Option.Kind.CHOICE;
    }

    /** Why the options of a state are there, locked or absent; nothing of those that always are. */
    public List<Reason> reasons(State state) {
        return OptionReasons.of(stop(state), slots, state.held);
    }

    /** What happened in the first turn, and why. */
    public Account account(Optional<Knowing> knowing) {
        Tracing tracing = new Tracing(program, Account.NONE.standing());
        Run.begin(program, tracing, knowing.orElse(null));
        return tracing.account();
    }

    /**
     * What happened in the turn to which a decision led, and why.
     *
     * @param before where the turn before ended
     * @throws IllegalArgumentException where {@code option} is not one of the free {@link #options} of the state
     */
    public Account account(State state, String option, Optional<Knowing> knowing, Account.Standing before) {
        Tracing tracing = new Tracing(program, before);
        Run.take(program, state, move(state, option), tracing, knowing.orElse(null));
        return tracing.account();
    }

    private int move(State state, String option) {
        Stop stop = stop(state);
        for (int move : moves(state)) {
            if (stop.id(move).equals(option)) {
                return move;
            }
        }
        throw new IllegalArgumentException("not to be chosen at " + node(state) + ": " + option);
    }

    /**
     * The free {@link #options} by number, for those who walk over states and do not read: fast, and not to be kept from
     * one build of the program to the next.
     */
    public int[] moves(State state) {
        Stop stop = stop(state);
        int[] moves = new int[stop.width()];
        int count = stop.moves(state.held, moves);
        int free = 0;
        for (int i = 0; i < count; i++) {
            if (moves[i] >= 0) {
                moves[free++] = moves[i];
            }
        }
        return free == moves.length ? moves : Arrays.copyOf(moves, free);
    }

    /** The decision that a move is, as {@link Option#id()}. */
    public String option(State state, int move) {
        return stop(state).id(move);
    }

    /** Where the first turn leads, without its prose. */
    public State first() {
        return Run.begin(program, null, null);
    }

    /**
     * Where a move leads, without the prose.
     *
     * @param move one of the {@link #moves} of the state
     */
    public State next(State state, int move) {
        return Run.take(program, state, move, null, null);
    }

    /**
     * What a move leads to, with the prose.
     *
     * @param move one of the {@link #moves} of the state
     */
    public Turn take(State state, int move) {
        Reading reading = new Reading(program);
        State next = Run.take(program, state, move, reading, null);
        return new Turn(reading.events(), next);
    }

    /** The node in which the reader stands (a flashback is read in the node into which it breaks). */
    public NodeId node(State state) {
        return program.node(state.node()).id();
    }

    /** The ending that was reached; empty while there is a way on, and where the rest is still to be written. */
    public Optional<String> ending(State state) {
        return stop(state) instanceof Stop.End end ? end.ending().map(World.Ending::id) : Optional.empty();
    }

    /** Whether the telling stands where the rest is still to be written. */
    public boolean unfinished(State state) {
        return stop(state) instanceof Stop.End end && end.ending().isEmpty();
    }

    /**
     * Whether a condition holds.
     *
     * @throws IllegalArgumentException where the condition reads what nothing in the story reads, and so no state keeps
     */
    public boolean holds(State state, Condition condition) {
        return Guard.of(condition, slots).holds(slots, state.held);
    }

    /** The value of a variable: a number, a level's index, 0 or 1. */
    public int value(State state, String variable) {
        return slots.value(state.held, slots.need(Slot.Kind.VARIABLE, variable));
    }

    /** The value of any of the {@link Slots} of the {@link #program}, by its number. */
    public int value(State state, int slot) {
        return slots.value(state.held, slot);
    }

    /** Memories held, by id in the order of the story, each with what has become of it. */
    public Map<String, Held> memories(State state) {
        return new Recollection(program, state).memories();
    }

    /** Keepsakes that she ever had: {@code has}, {@code lost} or {@code found}. */
    public Map<String, String> keepsakes(State state) {
        return new Recollection(program, state).keepsakes();
    }

    /**
     * A memory that is held, as she would tell it now: its text, and the way in which she has told it. Changes nothing,
     * and counts as no recalling.
     *
     * @throws IllegalArgumentException where it is not held
     */
    public List<Event> look(State state, String memory) {
        return new Recollection(program, state).look(memory);
    }

    /** The sentence in which she speaks of a bond now; empty where its variable says nothing. */
    public Optional<String> says(State state, String variable) {
        return new Recollection(program, state).says(variable);
    }

    /** 16 hexadecimal digits: the same for equal states in every build of the program. */
    public String fingerprint(State state) {
        return Fingerprint.of(program, state);
    }

    private Stop stop(State state) {
        return program.unit(state.unit).stopAt(state.address);
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
