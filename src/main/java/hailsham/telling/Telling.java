package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.story.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reader's way through a story. It can always be had again from its log.
 *
 * <p>A decision costs little to keep: decisions that were taken before are shared, and a state is kept at every {@value
 * #EVERY}th position only, from which those between are had again.
 */
public final class Telling {
    /** How many decisions lie between two states that are kept. */
    private static final int EVERY = 16;

    private final Engine engine;
    private final Takings takings = new Takings();

    /** Those that stand, then those that were undone, the last undone first. */
    private final List<Takings.Taking> log = new ArrayList<>();

    /** The states at positions 0, {@link #EVERY}, twice that and so on, as far as the log was ever walked. */
    private final List<State> kept = new ArrayList<>();

    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private int position;
    private Turn turn;

    private Telling(Engine engine) {
        this.engine = engine;
        this.turn = engine.begin();
        arrived();
    }

    /** A telling at its first page. */
    public static Telling begin(Engine engine) {
        return new Telling(engine);
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
        if (position < 0 || position > log.size()) {
            throw new IllegalArgumentException(position + " of " + log.size() + " decisions cannot stand");
        }
        Telling telling = new Telling(engine);
        Optional<Decision> refused = Optional.empty();
        for (Decision decision : log) {
            if (!telling.offers(decision)) {
                refused = Optional.of(decision);
                break;
            }
            telling.choose(decision.option());
        }
        telling.goTo(Math.min(position, telling.position));
        return new Replayed(telling, refused);
    }

    private boolean offers(Decision decision) {
        return decision.node().equals(node()) && offers(decision.option());
    }

    private boolean offers(String option) {
        for (int move : engine.moves(state())) {
            if (engine.option(state(), move).equals(option)) {
                return true;
            }
        }
        return false;
    }

    public Engine engine() {
        return engine;
    }

    /** What the last decision led to, or the first page. */
    public List<Event> events() {
        return turn.events();
    }

    public State state() {
        return turn.state();
    }

    public NodeId node() {
        return engine.node(state());
    }

    /** What can be done next. */
    public List<Option> options() {
        return engine.options(state());
    }

    /** How often an option of the present node was taken in this telling. */
    public int taken(Option option) {
        return takings.of(node(), option.id()).times;
    }

    /**
     * Takes a decision. What was undone is forgotten.
     *
     * @throws IllegalArgumentException where it is not one of the free {@link #options()}
     */
    public void choose(String option) {
        NodeId node = node();
        turn = engine.choose(state(), option);
        log.subList(position, log.size()).clear();
        kept.subList(position / EVERY + 1, kept.size()).clear();
        Takings.Taking taking = takings.of(node, option);
        log.add(taking);
        stepped(taking);
    }

    /** Goes back one decision; false at the first page. */
    public boolean undo() {
        if (position == 0) {
            return false;
        }
        goTo(position - 1);
        return true;
    }

    /** Takes the decision again that was last undone; false where there is none. */
    public boolean redo() {
        if (position == log.size()) {
            return false;
        }
        Takings.Taking taking = log.get(position);
        turn = engine.choose(state(), taking.decision.option());
        stepped(taking);
        return true;
    }

    private void stepped(Takings.Taking taking) {
        taking.times++;
        position++;
        arrived();
    }

    /** Keeps what is to be kept of the place that was just come to. */
    private void arrived() {
        if (position == kept.size() * EVERY) {
            kept.add(state());
        }
        for (Event event : events()) {
            if (event instanceof Event.Heading heading) {
                checkpoints.add(new Checkpoint(heading.chapter(), position, state()));
            }
        }
    }

    /** Goes back to a position at or before the present one. */
    private void goTo(int earlier) {
        if (earlier == position) {
            return;
        }
        while (position > earlier) {
            log.get(--position).times--;
        }
        while (checkpoints.get(checkpoints.size() - 1).position() > earlier) {
            checkpoints.remove(checkpoints.size() - 1);
        }
        turn = turnAt(earlier);
    }

    /** The turn that led to a position, had again from the last state that was kept before it. */
    private Turn turnAt(int wanted) {
        if (wanted == 0) {
            return engine.begin();
        }
        int from = (wanted - 1) / EVERY;
        State state = kept.get(from);
        for (int i = from * EVERY; i < wanted - 1; i++) {
            state = engine.choose(state, log.get(i).decision.option()).state();
        }
        return engine.choose(state, log.get(wanted - 1).decision.option());
    }

    /** How many decisions stand. */
    public int position() {
        return position;
    }

    /** All decisions, those that were undone and can be taken again included. */
    public List<Decision> log() {
        return log.stream().map(taking -> taking.decision).toList();
    }

    /** Where chapters were entered, in order; a chapter that was come back to stands more than once. */
    public List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    /** All that was read so far, turn by turn, the present one last. */
    public List<Page> history() {
        List<Page> pages = new ArrayList<>(position + 1);
        Turn at = engine.begin();
        pages.add(new Page(Optional.empty(), at.events()));
        for (int i = 0; i < position; i++) {
            String option = log.get(i).decision.option();
            Optional<String> words = words(at.state(), option);
            at = engine.choose(at.state(), option);
            pages.add(new Page(words, at.events()));
        }
        return pages;
    }

    private Optional<String> words(State state, String id) {
        for (Option option : engine.options(state)) {
            if (option.id().equals(id)) {
                return option.text().isEmpty() ? Optional.empty() : Optional.of(option.text());
            }
        }
        throw new AssertionError(id);
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
    public record Page(Optional<String> decision, List<Event> events) {}

    /** A telling had again, and what of its log did not hold. */
    public record Replayed(Telling telling, Optional<Decision> refused) {}
}
