package hailsham.check.contract;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.engine.program.Op;
import hailsham.engine.slots.Slot;
import hailsham.expression.Contract;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A chapter as if every option in it could always be taken: where nobody could be moved too far even so, nobody is.
 *
 * <p>What an edge changes on the way into the chapter, or out of it, may be done on either side: any end of it, or any
 * beginning, is taken to be done inside.
 */
public final class Outline {
    private static final int OUTSIDE = Integer.MIN_VALUE;

    private final Model model;
    private final String chapter;
    private final int slot;
    private final int least;
    private final int most;

    private Outline(Model model, Contract.Moves contract) {
        this.model = model;
        this.chapter = contract.chapter();
        this.slot = model.slots().need(Slot.Kind.VARIABLE, contract.variable());
        this.least = model.slots().least(slot);
        this.most = model.slots().most(slot);
    }

    /** Whether a contract is kept for certain. False says nothing. */
    public static boolean keeps(Model model, Contract.Moves contract) {
        Outline outline = new Outline(model, contract);
        return outline.farthest(1, contract.most()) <= contract.most()
                && outline.farthest(-1, contract.most()) <= contract.most();
    }

    /** How far up (1) or down (-1) one can be moved until the chapter is left; so far as to be too far where one goes round. */
    private int farthest(int sign, int enough) {
        // Who goes farther than this on the way hardly comes back.
        int cap = enough + 100 * (most - least + 1);
        int[] far = new int[model.points().size()];
        Arrays.fill(far, OUTSIDE);
        Deque<Point> toDo = new ArrayDeque<>();
        for (Point point : model.points()) {
            for (Edge edge : point.edges()) {
                if (!isInside(point) && isInside(model.point(edge.to()))) {
                    raise(far, edge.to(), farthestEnd(edge.changes(), sign), toDo);
                }
            }
        }
        int left = 0;
        while (!toDo.isEmpty()) {
            Point point = toDo.remove();
            int here = far[point.number()];
            if (here > cap) {
                return here;
            }
            left = point.kind() == Point.Kind.END ? Math.max(left, here) : left;
            for (Edge edge : point.edges()) {
                if (isInside(model.point(edge.to()))) {
                    raise(far, edge.to(), here + sum(edge.changes(), sign), toDo);
                } else {
                    left = Math.max(left, here + farthestBeginning(edge.changes(), sign));
                }
            }
        }
        return left;
    }

    private boolean isInside(Point point) {
        return point.number() != Model.START
                && model.program().node(point.node()).id().chapter().equals(chapter);
    }

    private void raise(int[] far, int point, int to, Deque<Point> toDo) {
        if (to > far[point]) {
            far[point] = to;
            toDo.add(model.point(point));
        }
    }

    private int sum(List<Change> changes, int sign) {
        return changes.stream().mapToInt(change -> moved(change, sign)).sum();
    }

    private int farthestEnd(List<Change> changes, int sign) {
        int farthest = 0;
        for (int from = changes.size() - 1; from >= 0; from--) {
            farthest = Math.max(farthest, sum(changes.subList(from, changes.size()), sign));
        }
        return farthest;
    }

    private int farthestBeginning(List<Change> changes, int sign) {
        int farthest = 0;
        for (int to = 1; to <= changes.size(); to++) {
            farthest = Math.max(farthest, sum(changes.subList(0, to), sign));
        }
        return farthest;
    }

    /** How far a change moves at the most; what sets a value moves by all that lies before it. */
    private int moved(Change change, int sign) {
        if (change.slot() != slot) {
            return 0;
        } else if (change.op() == Op.ADD) {
            return sign * change.operand();
        }
        return sign > 0 ? change.operand() - least : most - change.operand();
    }
}
