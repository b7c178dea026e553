package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts decisions out of a trail as long as it leads to one of the states that are asked for: first long stretches of them,
 * then shorter ones, down to each alone.
 */
public final class Shortening {
    /** So many steps are gone at the most to find out what can be cut of one trail. */
    private static final long MOST_STEPS = 100_000;

    /** So many for all trails of a story; each may take a share of what is left, so that some is left for the last. */
    private static final long ALL_STEPS = 20_000_000;

    private static final int SHARE = 32;

    private final Model model;
    private final int[] start;
    private long left = ALL_STEPS;
    private List<Where> asked = List.of();
    private long steps;

    public Shortening(Model model) {
        this.model = model;
        this.start = model.start();
    }

    /** What is left of a trail to one of some states; itself where nothing can be cut. */
    public Trail of(Trail trail, List<Where> states) {
        long most = Math.min(MOST_STEPS, left / SHARE);
        asked = states;
        steps = 0;
        Trail cut = cut(trail, most);
        left -= Math.min(left, steps);
        return cut;
    }

    private Trail cut(Trail trail, long most) {
        List<Edge> all = trail.edges();
        int first = new Walker().toAsked(all);
        List<Edge> kept = first < 0 ? all : all.subList(0, first);
        for (int length = Math.max(1, kept.size() / 2); length > 0; length /= 2) {
            // What is before a cut stays as it is, and is gone once.
            Walker before = new Walker();
            int from = 0;
            while (from + length <= kept.size() && steps < most) {
                List<Edge> after = kept.subList(from + length, kept.size());
                int needed = new Walker(before).toAsked(after);
                if (needed >= 0) {
                    List<Edge> fewer = new ArrayList<>(kept.subList(0, from));
                    fewer.addAll(after.subList(0, needed));
                    kept = fewer;
                } else {
                    int on = Math.max(1, length / 2);
                    before.take(kept.subList(from, from + on));
                    from += on;
                }
            }
        }
        return Trail.of(kept);
    }

    /** Goes decisions on the model, and by itself where nothing is asked. */
    private final class Walker {
        private final int[] values;
        private int point;

        /** Before the first page. */
        Walker() {
            this.values = start.clone();
            this.point = Model.START;
        }

        /** Where another is. */
        Walker(Walker other) {
            this.values = other.values.clone();
            this.point = other.point;
        }

        /** How many of the decisions, in order, lead to a state that is asked for; -1 where they do not. */
        int toAsked(List<Edge> decisions) {
            int taken = 0;
            long last = steps + model.points().size() + 4L * decisions.size();
            while (steps++ < last) {
                if (isAsked()) {
                    return taken;
                }
                boolean decides = decides();
                Edge next = decides ? (taken < decisions.size() ? free(decisions.get(taken)) : null) : onward();
                if (next == null) {
                    return -1;
                }
                taken += decides ? 1 : 0;
                go(next);
            }
            return -1;
        }

        /** Takes decisions that can be taken. */
        void take(List<Edge> decisions) {
            int taken = 0;
            long last = steps + model.points().size() + 4L * decisions.size();
            while (taken < decisions.size() && steps++ < last) {
                boolean decides = decides();
                Edge next = decides ? free(decisions.get(taken)) : onward();
                if (next == null) {
                    return;
                }
                taken += decides ? 1 : 0;
                go(next);
            }
        }

        private boolean decides() {
            return model.point(point).kind() == Point.Kind.STOP;
        }

        private @Nullable Edge free(Edge decision) {
            return decision.from() == point && decision.when().holds(values) ? decision : null;
        }

        private @Nullable Edge onward() {
            for (Edge edge : model.point(point).edges()) {
                if (edge.when().holds(values)) {
                    return edge;
                }
            }
            return null;
        }

        private void go(Edge edge) {
            edge.change(values);
            point = edge.to();
        }

        private boolean isAsked() {
            Point at = model.point(point);
            for (Where where : asked) {
                if (where.has(at, values)) {
                    return true;
                }
            }
            return false;
        }
    }
}
