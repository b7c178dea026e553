package hailsham.check.replay;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.sets.Arrival;
import hailsham.check.sets.FirstLook;
import hailsham.check.sets.Forward;
import hailsham.check.sets.Frame;
import hailsham.check.sets.GuidedReadings;
import hailsham.check.sets.Moves;
import hailsham.check.sets.Targets;
import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.engine.slots.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes a way of the model of all tellings one that a reader goes, in a story with too many states for {@link Lives}: where
 * the way only supposes that something is known, it leads her on until she has come by that, and lets her live the chapter
 * again.
 */
public final class Steering {
    private static final int ROUNDS = 12;
    private static final int READINGS = 12;
    private static final int SLOTS_MORE = 2;

    private final Model relived;
    private final Model model;
    private final Moves moves;
    private final List<Where> asked;
    private final Frame.Room room;
    private final Going going;
    private final BitSet everywhere = new BitSet();
    private Arrival at;

    private Steering(Engine engine, Model relived, Moves moves, List<Where> asked, Frame.Room room) {
        this.relived = relived;
        this.model = moves.model();
        this.moves = moves;
        this.asked = asked;
        this.room = room;
        this.going = new Going(engine, model);
        this.at = Arrival.first(model);
        everywhere.set(0, model.points().size());
    }

    /**
     * Shows it.
     *
     * @param relived the model of all tellings
     * @param moves of first tellings, made ready for what is asked
     * @param trail a way in the model of all tellings
     * @return empty where this does not succeed, which tells nothing
     */
    public static Optional<Witness> show(
            Engine engine, Model relived, Moves moves, Trail trail, List<Where> asked, Frame.Room room) {
        Steering steering = new Steering(engine, relived, moves, asked, room);
        return steering.along(steering.needed(trail.edges()));
    }

    /** A way without what need not be known on it; of what could be known at several entries, at the last. */
    private List<Edge> needed(List<Edge> way) {
        List<Edge> kept = way;
        int next = 0;
        while (next < kept.size()) {
            List<Edge> fewer = new ArrayList<>(kept);
            if (relived.comesToKnow(fewer.remove(next)) && leads(fewer)) {
                kept = fewer;
            } else {
                next++;
            }
        }
        return kept;
    }

    /** Whether a way leads to one of the states that are asked for. */
    private boolean leads(List<Edge> way) {
        int[] values = relived.start();
        int point = Model.START;
        int taken = 0;
        for (int steps = relived.points().size() + 4 * way.size(); steps > 0; steps--) {
            Point here = relived.point(point);
            if (asked.stream().anyMatch(where -> where.has(here, values))) {
                return true;
            }
            boolean mine = taken < way.size() && way.get(taken).from() == point;
            Optional<Edge> next = mine ? Optional.of(way.get(taken++)) : onward(here, values);
            if (next.isEmpty() || !next.get().when().holds(values)) {
                return false;
            }
            next.get().change(values);
            point = next.get().to();
        }
        return false;
    }

    /** The way on from where nothing is decided. */
    private static Optional<Edge> onward(Point from, int[] values) {
        return from.edges().stream()
                .filter(edge -> edge.decision().isEmpty() && edge.when().holds(values))
                .findFirst();
    }

    private Optional<Witness> along(List<Edge> edges) {
        List<Change> knowing = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (relived.comesToKnow(edge)) {
                knowing.addAll(edge.changes());
                if (i + 1 < edges.size() && relived.comesToKnow(edges.get(i + 1))) {
                    continue;
                }
                if (!comesTo(edge.from()) || !knows(knowing)) {
                    return Optional.empty();
                }
                knowing.clear();
                // Who knows all that she has come by may need no more.
                Optional<Arrival> there = reach(asked);
                if (there.isPresent()) {
                    decisions(there.get());
                    return going.leadsTo(there.get().point(), there.get().state());
                }
            } else if (!decides(edge)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Takes the decision of an edge, as soon as the story stops there. */
    private boolean decides(Edge decision) {
        while (model.point(at.point()).kind() == Point.Kind.BETWEEN) {
            if (!goesOn()) {
                return false;
            }
        }
        for (Edge edge : model.point(at.point()).edges()) {
            if (edge.decision().equals(decision.decision())
                    && edge.from() == decision.from()
                    && edge.when().holds(at.state())) {
                going.choose(edge);
                at = along(at, edge);
                return true;
            }
        }
        return false;
    }

    private boolean goesOn() {
        int[] state = at.state();
        Optional<Edge> on = onward(model.point(at.point()), state);
        on.ifPresent(edge -> at = along(at, edge));
        return on.isPresent();
    }

    /** Follows the story to where the chapter of an entry is entered, if it does so without asking. */
    private boolean comesTo(int entry) {
        List<Edge> ways = relived.point(entry).edges();
        int entered = ways.get(ways.size() - 1).to();
        for (int steps = 0; steps <= model.points().size(); steps++) {
            if (at.point() == entered) {
                return true;
            } else if (model.point(at.point()).kind() != Point.Kind.BETWEEN || !goesOn()) {
                return false;
            }
        }
        return false;
    }

    /** Lets the chapter that is entered be lived again by one who holds some memories, unless she does so already. */
    private boolean knows(List<Change> knowing) {
        List<Formula> held = new ArrayList<>();
        for (Change change : knowing) {
            held.add(new Formula.Between(change.slot(), change.operand(), Integer.MAX_VALUE));
        }
        Formula all = Formula.all(held);
        if (all.holds(at.state())) {
            return true;
        }
        Arrival entry = at;
        Optional<Arrival> later = reach(List.of(new Where(Where.ANYWHERE, all)));
        if (later.isEmpty()) {
            return false;
        }
        decisions(later.get());
        String chapter =
                model.program().chapter(model.point(entry.point()).node()).id();
        going.replay(
                chapter,
                knowing.stream()
                        .map(change -> model.slots().all().get(change.slot()).name())
                        .toList());
        List<Integer> values = new ArrayList<>(entry.values());
        for (int slot = 0; slot < values.size(); slot++) {
            if (model.slots().all().get(slot).kind() == Slot.Kind.MEMORY) {
                values.set(slot, Math.max(values.get(slot), later.get().values().get(slot)));
            }
        }
        at = new Arrival(entry.point(), values, Trail.NONE);
        return true;
    }

    private void decisions(Arrival there) {
        there.trail().edges().stream().skip(at.trail().length()).forEach(going::choose);
    }

    private static Arrival along(Arrival from, Edge edge) {
        List<Integer> values = new ArrayList<>(from.values());
        for (Change change : edge.changes()) {
            values.set(change.slot(), change.apply(values.get(change.slot())));
        }
        return new Arrival(edge.to(), values, from.trail().then(edge));
    }

    /** One of some states, from where the way has come to. */
    private Optional<Arrival> reach(List<Where> wanted) {
        BitSet known = FirstLook.of(moves, wanted);
        for (int round = 0; round < ROUNDS && room.hasTime().getAsBoolean(); round++) {
            Frame frame = new Frame(moves, known, everywhere, wanted, room);
            Targets targets = Targets.of(Forward.from(frame, at.point(), at.state()), wanted);
            if (targets.isEmpty()) {
                return Optional.empty();
            }
            GuidedReadings readings = new GuidedReadings(wanted, targets, round);
            Optional<Arrival> met = readings.read(READINGS, at);
            List<Integer> blamed = readings.blamed(SLOTS_MORE);
            if (met.isPresent() || readings.sawAll() || blamed.isEmpty()) {
                return met;
            }
            blamed.forEach(known::set);
        }
        return Optional.empty();
    }
}
