package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.engine.Engine;
import hailsham.engine.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes a way again on the engine and, step by step, on the model: only what both agree on is a witness.
 *
 * <p>The last decision may lead on past the state that is asked for, where the reader does not stop at that state.
 */
public final class Replay {
    private final Engine engine;
    private final Model model;
    private final int[] values;
    private Point at;

    private Replay(Engine engine, Model model) {
        this.engine = engine;
        this.model = model;
        this.values = model.start();
        this.at = model.point(Model.START);
    }

    /** Whether the decisions of a trail are all to be had, and a state that is asked for is met after the last of them. */
    public static boolean shows(Engine engine, Model model, Trail trail, List<Where> asked) {
        Replay replay = new Replay(engine, model);
        List<Edge> edges = trail.edges();
        State state = engine.first();
        boolean met = replay.toStop(asked);
        for (Edge edge : edges) {
            int move = move(engine, state, edge.decision().orElseThrow());
            Edge same = replay.edge(edge.decision().orElseThrow());
            if (!replay.agrees(state) || move < 0 || same == null) {
                return false;
            }
            state = engine.next(state, move);
            replay.take(same);
            met = replay.toStop(asked);
        }
        return met && replay.agrees(state);
    }

    private static int move(Engine engine, State state, String decision) {
        for (int move : engine.moves(state)) {
            if (engine.option(state, move).equals(decision)) {
                return move;
            }
        }
        return -1;
    }

    private @Nullable Edge edge(String decision) {
        for (Edge edge : at.edges()) {
            if (edge.decision().isPresent()
                    && edge.decision().get().equals(decision)
                    && edge.when().holds(values)) {
                return edge;
            }
        }
        return null;
    }

    /** Follows the story to where it next asks; whether a state was met that is asked for. */
    private boolean toStop(List<Where> asked) {
        boolean met = is(asked);
        for (int steps = 0;
                at.kind() == Point.Kind.BETWEEN && steps <= model.points().size();
                steps++) {
            Edge on = null;
            for (Edge edge : at.edges()) {
                on = on == null && edge.when().holds(values) ? edge : on;
            }
            if (on == null) {
                return met;
            }
            take(on);
            met |= is(asked);
        }
        return met;
    }

    private boolean is(List<Where> asked) {
        return asked.stream().anyMatch(where -> where.has(at, values));
    }

    private void take(Edge edge) {
        edge.change(values);
        at = model.point(edge.to());
    }

    /** Whether engine and model stand at the same place and hold the same. */
    private boolean agrees(State state) {
        if (at.kind() == Point.Kind.BETWEEN
                || at.place().unit() != state.unit()
                || at.place().address() != state.address()) {
            return false;
        }
        for (int slot = 0; slot < values.length; slot++) {
            if (engine.value(state, slot) != values[slot]) {
                return false;
            }
        }
        return true;
    }
}
