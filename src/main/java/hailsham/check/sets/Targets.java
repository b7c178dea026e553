package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import java.util.BitSet;
import java.util.List;

/** States that are asked for, among those that there may be. */
public final class Targets {
    private final Forward forward;
    private final int[] sets;

    private Targets(Forward forward) {
        this.forward = forward;
        this.sets = new int[forward.frame().moves().model().points().size()];
    }

    /** The states that there may be and in which what is asked may hold. */
    public static Targets of(Forward forward, List<Where> question) {
        Targets targets = new Targets(forward);
        for (Where where : question) {
            int wanted = forward.frame().may(where.when());
            if (where.point() != Where.ANYWHERE) {
                targets.add(where.point(), wanted);
            } else {
                stops(forward.frame().moves()).stream().forEach(point -> targets.add(point, wanted));
            }
        }
        return targets;
    }

    /** The states that there may be and in which what is asked holds for certain. */
    public static Targets sure(Forward forward, List<Where> question) {
        Targets targets = new Targets(forward);
        for (Where where : question) {
            targets.add(where.point(), forward.frame().must(where.when()));
        }
        return targets;
    }

    Targets and(int[] others) {
        Targets some = new Targets(forward);
        for (int point = 0; point < sets.length; point++) {
            some.sets[point] = forward.frame().algebra().and(sets[point], others[point]);
        }
        return some;
    }

    Targets minus(int[] others) {
        Targets rest = new Targets(forward);
        for (int point = 0; point < sets.length; point++) {
            rest.sets[point] = forward.frame().algebra().minus(sets[point], others[point]);
        }
        return rest;
    }

    private void add(int point, int wanted) {
        Algebra algebra = forward.frame().algebra();
        sets[point] = algebra.or(sets[point], algebra.and(forward.at(point), wanted));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        for (int set : sets) {
            if (set != Arena.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a state is one of those at a point, by the class at each level. */
    boolean has(int point, int[] classes) {
        return forward.frame().algebra().arena().has(sets[point], classes);
    }

    int at(int point) {
        return sets[point];
    }

    Forward forward() {
        return forward;
    }

    /** The points at which a question asks, with all from which these can be come to. */
    public static BitSet region(Moves moves, List<Where> question) {
        BitSet points = new BitSet();
        for (Where where : question) {
            if (where.point() != Where.ANYWHERE) {
                points.set(where.point());
            } else {
                points.or(stops(moves));
            }
        }
        return moves.graph().before(points);
    }

    private static BitSet stops(Moves moves) {
        BitSet stops = new BitSet();
        for (Point point : moves.model().points()) {
            stops.set(point.number(), point.kind() != Point.Kind.BETWEEN);
        }
        return stops;
    }
}
