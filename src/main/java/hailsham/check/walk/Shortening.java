package hailsham.check.walk;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts decisions out of a trail as long as it leads to one of the states that are asked for: first long stretches of them,
 * then shorter ones, down to each alone.
 */
public final class Shortening {
    /** So many steps are gone at the most to find out what can be cut. */
    private static final long MOST_STEPS = 400_000;

    private final Model model;
    private final List<Where> asked;
    private long steps;

    private Shortening(Model model, List<Where> asked) {
        this.model = model;
        this.asked = asked;
    }

    /** What is left of a trail; itself where nothing can be cut. */
    public static Trail of(Model model, Trail trail, List<Where> asked) {
        return new Shortening(model, asked).cut(trail);
    }

    private Trail cut(Trail trail) {
        List<Edge> kept = trail.edges();
        for (int length = Math.max(1, kept.size() / 2); length > 0; length /= 2) {
            int from = 0;
            while (from + length <= kept.size() && steps < MOST_STEPS) {
                List<Edge> fewer = new ArrayList<>(kept.subList(0, from));
                fewer.addAll(kept.subList(from + length, kept.size()));
                int needed = needed(fewer);
                if (needed >= 0) {
                    kept = fewer.subList(0, needed);
                } else {
                    from += Math.max(1, length / 2);
                }
            }
        }
        return Trail.of(kept);
    }

    /** How many of the decisions, in order, lead to a state that is asked for; -1 where they do not. */
    private int needed(List<Edge> decisions) {
        int[] values = model.start();
        int point = Model.START;
        int taken = 0;
        long last = steps + model.points().size() + 4L * decisions.size();
        while (steps++ < last) {
            if (isAsked(point, values)) {
                return taken;
            }
            Edge next = null;
            if (model.point(point).kind() == Point.Kind.STOP) {
                Edge decision = taken < decisions.size() ? decisions.get(taken++) : null;
                next = decision != null
                                && decision.from() == point
                                && decision.when().holds(values)
                        ? decision
                        : null;
            } else {
                for (Edge edge : model.point(point).edges()) {
                    next = next == null && edge.when().holds(values) ? edge : next;
                }
            }
            if (next == null) {
                return -1;
            }
            for (Change change : next.changes()) {
                values[change.slot()] = change.apply(values[change.slot()]);
            }
            point = next.to();
        }
        return -1;
    }

    private boolean isAsked(int point, int[] values) {
        boolean stops = model.point(point).kind() != Point.Kind.BETWEEN;
        for (Where where : asked) {
            if ((where.point() == point || (stops && where.point() == Where.ANYWHERE))
                    && where.when().holds(values)) {
                return true;
            }
        }
        return false;
    }
}
