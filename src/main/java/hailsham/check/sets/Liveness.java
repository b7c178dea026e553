package hailsham.check.sets;

import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** At which points it still matters what a slot holds: something ahead asks for it before it is forgotten. */
final class Liveness {
    private final Moves moves;
    private final BitSet region;
    private final List<BitSet> asked = new ArrayList<>();

    /**
     * @param region the points that are looked at
     * @param questions what is asked of states beside what edges ask
     */
    Liveness(Moves moves, BitSet region, List<Where> questions) {
        this.moves = moves;
        this.region = region;
        int points = moves.model().points().size();
        for (int point = 0; point < points; point++) {
            asked.add(new BitSet(0));
        }
        for (Where question : questions) {
            if (question.point() != Where.ANYWHERE) {
                question.when().reads(asked.get(question.point()));
            } else {
                BitSet reads = new BitSet();
                question.when().reads(reads);
                for (Point point : moves.model().points()) {
                    if (point.kind() != Point.Kind.BETWEEN) {
                        asked.get(point.number()).or(reads);
                    }
                }
            }
        }
    }

    /** The points where it matters what a slot holds, and it has been changed perhaps. */
    BitSet sinceChanged(int slot) {
        Graph graph = moves.graph();
        int first = graph.writers(slot).stream().map(graph::rank).min().orElse(0);
        return of(slot, first);
    }

    /** The points where it matters what a slot holds. */
    BitSet of(int slot) {
        return of(slot, 0);
    }

    private BitSet of(int slot, int first) {
        BitSet live = moves.graph().readers(slot);
        for (int point = 0; point < asked.size(); point++) {
            if (asked.get(point).get(slot)) {
                live.set(point);
            }
        }
        live.and(region);
        for (int point = live.nextSetBit(0); point >= 0; point = live.nextSetBit(point + 1)) {
            live.set(point, moves.graph().rank(point) >= first);
        }
        Deque<Integer> toDo = new ArrayDeque<>();
        live.stream().forEach(toDo::add);
        while (!toDo.isEmpty()) {
            int point = toDo.remove();
            for (Move move : moves.into(point)) {
                int from = move.edge().from();
                if (region.get(from) && !live.get(from) && moves.graph().rank(from) >= first && !move.forgets(slot)) {
                    live.set(from);
                    toDo.add(from);
                }
            }
        }
        return live;
    }
}
