package hailsham.check.proof;

import hailsham.check.model.Formula;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Search;
import hailsham.check.walk.Trail;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Whether an ending can be come to from every state.
 *
 * @param traps a state for each node from which none can be; none for a node to which another of them leads
 * @param open why it is not known; empty where it is
 */
public record Endings(List<Trap> traps, Optional<String> open) {
    public Endings {
        traps = List.copyOf(traps);
    }

    /**
     * A state from which no ending can be come to, and in which a reader is not simply stuck.
     *
     * @param node its number
     * @param where the states at its place in which it is found
     */
    public record Trap(int node, Verdict met, List<Where> where) {}

    /** These of first tellings, with what is found in others elsewhere. */
    Endings and(Endings others) {
        List<Trap> both = new ArrayList<>(traps);
        others.traps.stream()
                .filter(trap -> trap.met() instanceof Verdict.MetKnowing knowing
                        && !knowing.witness().replays().isEmpty()
                        && traps.stream().noneMatch(first -> first.node() == trap.node()))
                .forEach(both::add);
        return new Endings(both, open.or(() -> traps.isEmpty() ? others.open : Optional.empty()));
    }

    /** Of all states of a story. */
    static Endings of(StateGraph graph) {
        BitSet ends = new BitSet();
        for (int state = 0; state < graph.count(); state++) {
            // Where nothing can be done a reader is stuck, which is another fault.
            boolean last = graph.first(state) == graph.last(state);
            ends.set(state, last || graph.point(state).kind() == Point.Kind.END);
        }
        BitSet trapped = graph.before(ends);
        trapped.flip(0, graph.count());
        List<Trap> traps = new ArrayList<>();
        BitSet behind = new BitSet();
        for (int state = trapped.nextSetBit(0); state >= 0; state = trapped.nextSetBit(state + 1)) {
            if (!behind.get(state)) {
                traps.add(trap(graph.search(), state, graph.point(state)));
                follow(graph, state, behind);
            }
        }
        return new Endings(traps, Optional.empty());
    }

    private static Trap trap(Search search, int state, Point point) {
        Verdict.Met met = new Verdict.Met(Optional.of(Trail.of(search.way(state))), true);
        return new Trap(point.node(), met, List.of(new Where(point.number(), Formula.TRUE)));
    }

    private static void follow(StateGraph graph, int from, BitSet found) {
        BitSet toDo = new BitSet();
        toDo.set(from);
        for (int state = from; state >= 0; state = toDo.nextSetBit(0)) {
            toDo.clear(state);
            found.set(state);
            for (int place = graph.first(state); place < graph.last(state); place++) {
                toDo.set(graph.next(place), !found.get(graph.next(place)));
            }
        }
    }
}
