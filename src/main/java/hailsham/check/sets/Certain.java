package hailsham.check.sets;

import hailsham.check.diagram.Arena;
import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The states from which some others can be come to for certain, though not all slots are looked at: those with a move that
 * can be gone for certain to such a state, and those with moves that all lead to such states.
 */
public final class Certain extends Upstream {
    /** For each point, the states that have a move for certain. */
    private final int[] moving;

    private Certain(Targets to) {
        super(to.forward());
        this.moving = new int[found.length];
    }

    /**
     * Finds them.
     *
     * @param orStuck whether states in which nothing can be done are of the others
     */
    public static Certain of(Targets to, boolean orStuck) {
        Certain certain = new Certain(to);
        for (Point point : certain.frame.moves().model().points()) {
            int number = point.number();
            certain.moving[number] = orStuck ? Arena.ALL : certain.moving(point);
            certain.waiting[number] = to.at(number);
        }
        certain.run();
        return certain;
    }

    private int moving(Point point) {
        if (point.kind() == Point.Kind.BETWEEN) {
            return Arena.ALL;
        }
        return frame.must(Formula.any(point.edges().stream().map(Edge::when).toList()));
    }

    /** The states at a point that there may be and that are none of these. */
    int others(int point) {
        return algebra.minus(within.at(point), found[point]);
    }

    @Override
    void spread(int point, int now) {
        TreeSet<Integer> before = new TreeSet<>();
        for (Move move : frame.moves().into(point)) {
            int from = move.edge().from();
            // Nobody comes to know more for certain.
            if (others(from) != Arena.NONE && !frame.moves().model().comesToKnow(move.edge())) {
                before.add(from);
                int able = frame.steps().preimage(now, frame.step(move));
                add(from, algebra.and(able, frame.sure(move)));
            }
        }
        before.forEach(from -> add(from, algebra.and(moving[from], algebra.not(straying(from)))));
    }

    /** The states at a point with a move that may lead to none of these. */
    private int straying(int point) {
        int straying = Arena.NONE;
        for (Move move : frame.moves().from(point)) {
            int stray = frame.steps().preimage(others(move.to()), frame.step(move));
            straying = algebra.or(straying, algebra.and(stray, frame.guard(move)));
        }
        return straying;
    }

    /** Of states that are asked for those that are none of these. */
    public Targets without(Targets asked) {
        return asked.minus(found);
    }

    /**
     * What might be looked at to find more of them: wherever some state is none of these, the slots asked for by the move
     * that leads to such and asks for the fewest that are not looked at.
     *
     * @param most a move that asks for more is passed over
     */
    public BitSet hidden(int most) {
        BitSet hidden = new BitSet();
        for (Point point : frame.moves().model().points()) {
            if (others(point.number()) != Arena.NONE) {
                List<BitSet> ways = new ArrayList<>();
                for (Move move : frame.moves().from(point.number())) {
                    BitSet slots = frame.hidden(move.edge().when());
                    if (frame.moves().model().comesToKnow(move.edge())) {
                        continue;
                    }
                    if (found[move.to()] != Arena.NONE && !slots.isEmpty() && slots.cardinality() <= most) {
                        ways.add(slots);
                    }
                }
                ways.stream()
                        .min((one, other) -> Integer.compare(one.cardinality(), other.cardinality()))
                        .ifPresent(hidden::or);
            }
        }
        return hidden;
    }
}
