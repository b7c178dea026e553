package hailsham.check.search;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import java.util.List;

/** Numbers points so that no edge leads to a lower number: by strong components, as Tarjan finds them. */
final class Ranks {
    private final Model model;
    private final int[] found;
    private final int[] lowest;
    private final int[] component;
    private final int[] open;
    private int opened;
    private int finds;
    private int components;

    private Ranks(Model model) {
        this.model = model;
        int points = model.points().size();
        this.found = new int[points];
        this.lowest = new int[points];
        this.component = new int[points];
        this.open = new int[points];
    }

    static int[] of(Model model) {
        Ranks ranks = new Ranks(model);
        int[] path = new int[model.points().size()];
        int[] next = new int[path.length];
        for (int point = 0; point < path.length; point++) {
            if (ranks.found[point] == 0) {
                ranks.from(point, path, next);
            }
        }
        int[] rank = new int[path.length];
        for (int point = 0; point < rank.length; point++) {
            // Components are closed from the ends on.
            rank[point] = ranks.components - ranks.component[point];
        }
        return rank;
    }

    private void from(int root, int[] path, int[] next) {
        int depth = 0;
        path[0] = root;
        next[0] = 0;
        find(root);
        while (depth >= 0) {
            int point = path[depth];
            List<Edge> edges = model.point(point).edges();
            if (next[depth] < edges.size()) {
                int to = edges.get(next[depth]++).to();
                if (found[to] == 0) {
                    find(to);
                    depth++;
                    path[depth] = to;
                    next[depth] = 0;
                } else if (component[to] == 0) {
                    lowest[point] = Math.min(lowest[point], found[to]);
                }
            } else {
                close(point);
                depth--;
                if (depth >= 0) {
                    lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[point]);
                }
            }
        }
    }

    private void find(int point) {
        found[point] = ++finds;
        lowest[point] = finds;
        open[opened++] = point;
    }

    private void close(int point) {
        if (lowest[point] == found[point]) {
            components++;
            int last;
            do {
                last = open[--opened];
                component[last] = components;
            } while (last != point);
        }
    }
}
