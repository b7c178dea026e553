package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Knowing;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.story.NodeId;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.DecisionTree;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The strand that is being read, as it is walked.
 *
 * <p>A decision costs little to keep: decisions that were taken before are shared, and a state is kept at every {@value
 * #EVERY}th position only, from which those between are had again. Positions count from the first page of the story; a
 * replay never goes back beyond the one at which it begins.
 */
final class Walk {
    /** How many decisions lie between two states that are kept. */
    private static final int EVERY = 16;

    private final Engine engine;
    private final Optional<Origin> origin;

    /** The decisions that led to where the strand begins. */
    private final List<Decision> before;

    /** What is known beforehand, by the position at which that is. */
    private final Map<Integer, Knowing> known;

    private final DecisionTree tree;
    private final Takings takings = new Takings();

    /** The steps that stand, then those that redoing takes. */
    private final List<Integer> path = new ArrayList<>();

    /** The states at positions 0, {@link #EVERY}, twice that and so on, as far as the path was walked. */
    private final List<State> kept = new ArrayList<>();

    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private int position;
    private Turn turn;
    private Optional<Decision> refused = Optional.empty();

    /** Goes to where a strand stands, or as far on the way there as the story offers what was decided. */
    Walk(Engine engine, Ledger ledger, int number) {
        Strand strand = ledger.strands().get(number);
        this.engine = engine;
        this.origin = strand.origin();
        this.before = List.copyOf(ledger.before(number));
        this.known = ledger.knowing(number);
        this.tree = new DecisionTree(strand.steps(), 0, 0);
        this.turn = first();
        arrived();
        for (Decision decision : before) {
            if (!offers(decision)) {
                refused = Optional.of(decision);
                return;
            }
            turn = advance(state(), position);
            stepped(decision);
        }
        refused = go(strand.tip());
        back(Math.min(position, before.size() + strand.position()));
    }

    /** The first decision that the story did not offer on the way to where the strand stands. */
    Optional<Decision> refused() {
        return refused;
    }

    /** Whether the walk came to where the strand begins. */
    boolean hasBegun() {
        return position >= before.size();
    }

    Strand strand(Fate fate) {
        return new Strand(origin, fate, tree.steps(), tree.at(), tree.tip());
    }

    boolean isReplay() {
        return origin.isPresent();
    }

    DecisionTree tree() {
        return tree;
    }

    /** The position at which the strand begins. */
    int start() {
        return before.size();
    }

    int position() {
        return position;
    }

    State state() {
        return turn.state();
    }

    NodeId node() {
        return engine.node(state());
    }

    /** What the last decision led to; where a replay begins, from its chapter's heading on. */
    List<Event> events() {
        return position == start() ? fromHeading(turn.events()) : turn.events();
    }

    List<Event> fromHeading(List<Event> events) {
        int heading = origin.map(o -> heading(events, o.chapter())).orElse(0);
        return events.subList(heading, events.size());
    }

    private static int heading(List<Event> events, String chapter) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Heading heading
                    && heading.chapter().equals(chapter)) {
                return i;
            }
        }
        return 0;
    }

    int taken(String option) {
        return takings.of(node(), option).times;
    }

    List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    /** All decisions on the path, those before the strand included. */
    List<Decision> log() {
        List<Decision> log = new ArrayList<>(before);
        path.forEach(step -> log.add(tree.decision(step)));
        return log;
    }

    boolean offers(Decision decision) {
        if (!decision.node().equals(node())) {
            return false;
        }
        for (int move : engine.moves(state())) {
            if (engine.option(state(), move).equals(decision.option())) {
                return true;
            }
        }
        return false;
    }

    void choose(String option) {
        NodeId node = node();
        turn = engine.choose(state(), option);
        cut();
        Decision decision = takings.of(node, option).decision;
        tree.choose(decision);
        path.add(tree.at());
        stepped(decision);
    }

    boolean undo() {
        if (position == start()) {
            return false;
        }
        back(position - 1);
        return true;
    }

    boolean redo() {
        if (position == start() + path.size()) {
            return false;
        }
        Decision decision = decision(position);
        turn = advance(state(), position);
        tree.redo(1);
        stepped(decision);
        return true;
    }

    /** Goes to any step, or as far on the way there as the story still leads; the decision that it does not offer. */
    Optional<Decision> go(int step) {
        List<Integer> wanted = tree.path(step);
        int common = 0;
        while (common < Math.min(position - start(), wanted.size())
                && path.get(common).equals(wanted.get(common))) {
            common++;
        }
        back(start() + common);
        cut();
        for (int i = common; i < wanted.size(); i++) {
            Decision decision = tree.decision(wanted.get(i));
            if (!offers(decision)) {
                tree.go(i == 0 ? 0 : wanted.get(i - 1));
                return Optional.of(decision);
            }
            path.add(wanted.get(i));
            turn = advance(state(), position);
            stepped(decision);
        }
        tree.go(step);
        return Optional.empty();
    }

    /** Forgets what redoing would take. */
    private void cut() {
        path.subList(position - start(), path.size()).clear();
        kept.subList(position / EVERY + 1, kept.size()).clear();
    }

    private void stepped(Decision decision) {
        takings.of(decision.node(), decision.option()).times++;
        position++;
        arrived();
    }

    /** Keeps what is to be kept of the place that was just come to. */
    private void arrived() {
        if (position == kept.size() * EVERY) {
            kept.add(state());
        }
        for (Event event : turn.events()) {
            if (event instanceof Event.Heading heading) {
                checkpoints.add(new Checkpoint(heading.chapter(), position, state()));
            }
        }
    }

    /** Goes back to a position at or before the present one. */
    private void back(int earlier) {
        if (earlier == position) {
            return;
        }
        tree.undo(position - earlier);
        while (position > earlier) {
            Decision decision = decision(--position);
            takings.of(decision.node(), decision.option()).times--;
        }
        while (checkpoints.get(checkpoints.size() - 1).position() > earlier) {
            checkpoints.remove(checkpoints.size() - 1);
        }
        turn = turnAt(earlier);
    }

    Decision decision(int index) {
        return index < start() ? before.get(index) : tree.decision(path.get(index - start()));
    }

    /** What is known beforehand in the turn that leads to a position. */
    Optional<Knowing> knowing(int at) {
        return Optional.ofNullable(known.get(at));
    }

    Turn first() {
        return engine.begin(knowing(0));
    }

    /** What the decision at a position leads to. */
    Turn advance(State state, int index) {
        return engine.choose(state, decision(index).option(), knowing(index + 1));
    }

    /** The turn that led to a position at or before the present one, had again from the last state kept before it. */
    Turn turnAt(int wanted) {
        if (wanted == 0) {
            return first();
        }
        int from = (wanted - 1) / EVERY;
        State state = kept.get(from);
        for (int i = from * EVERY; i < wanted - 1; i++) {
            state = advance(state, i).state();
        }
        return advance(state, wanted - 1);
    }

    State stateAt(int wanted) {
        return wanted == position ? state() : turnAt(wanted).state();
    }
}
