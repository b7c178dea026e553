package hailsham.check.sets;

import hailsham.check.model.Point;
import hailsham.check.model.Where;
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

    /** The points where it matters what a slot holds. */
    BitSet of(int slot) {
        BitSet live = (BitSet) moves.graph().readers(slot).clone();
        for (int point = 0; point < asked.size(); point++) {
            if (asked.get(point).get(slot)) {
                live.set(point);
            }
        }
        live.and(region);
        Deque<Integer> toDo = new ArrayDeque<>();
        live.stream().forEach(toDo::add);
        while (!toDo.isEmpty()) {
            int point = toDo.remove();
            for (Move move : moves.into(point)) {
                int from = move.edge().from();
                if (region.get(from) && !live.get(from) && !move.forgets(slot)) {
                    live.set(from);
                    toDo.add(from);
                }
            }
        }
        return live;
    }
}
