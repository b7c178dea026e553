package hailsham.check.sets;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * An order of points in which no edge leads back but to the head of a loop in which it lies: points one by one, and loops,
 * each a head and an order of the others in it.
 */
final class Nesting {
    /** A point, or a loop with its head. */
    record Item(int point, List<Item> loop, boolean goesRound) {}

    private final Model model;
    private final int[] found;
    private final int[] lowest;
    private final boolean[] open;

    /** The depth of the loop in which a point is to be ordered; a head is taken out of deeper ones. */
    private final int[] depth;

    private final Deque<Integer> path = new ArrayDeque<>();
    private int finds;
    private List<Item> items = List.of();

    private Nesting(Model model) {
        this.model = model;
        int points = model.points().size();
        this.found = new int[points];
        this.lowest = new int[points];
        this.open = new boolean[points];
        this.depth = new int[points];
    }

    static Nesting of(Model model) {
        Nesting nesting = new Nesting(model);
        List<Integer> all = new ArrayList<>();
        for (int point = 0; point < model.points().size(); point++) {
            all.add(point);
        }
        nesting.items = nesting.order(all, 0);
        return nesting;
    }

    List<Item> items() {
        return items;
    }

    /** Orders points of a depth, beginning with the first. */
    private List<Item> order(List<Integer> points, int at) {
        for (int point : points) {
            found[point] = 0;
            depth[point] = at;
        }
        List<List<Integer>> components = new ArrayList<>();
        for (int point : points) {
            if (found[point] == 0) {
                from(point, at, components);
            }
        }
        Collections.reverse(components);
        List<Item> ordered = new ArrayList<>();
        for (List<Integer> component : components) {
            int head = component.get(component.size() - 1);
            boolean goesRound =
                    component.size() > 1 || model.point(head).edges().stream().anyMatch(edge -> edge.to() == head);
            depth[head] = at;
            List<Item> loop = List.of();
            if (component.size() > 1) {
                component.remove(component.size() - 1);
                // From the head on, so that the heads of loops inside come where they are entered.
                Collections.reverse(component);
                loop = order(component, at + 1);
                restore(component, at);
            }
            ordered.add(new Item(head, loop, goesRound));
        }
        return ordered;
    }

    private void restore(List<Integer> points, int at) {
        for (int point : points) {
            depth[point] = at;
        }
    }

    /** Finds strong components, as Tarjan does, the last first; in each the point where it was entered comes last. */
    private void from(int root, int at, List<List<Integer>> components) {
        int[] stack = new int[16];
        int[] next = new int[16];
        int length = 1;
        stack[0] = root;
        find(root);
        while (length > 0) {
            int point = stack[length - 1];
            List<Edge> edges = model.point(point).edges();
            if (next[length - 1] < edges.size()) {
                int to = edges.get(next[length - 1]++).to();
                if (depth[to] != at) {
                    continue;
                }
                if (found[to] == 0) {
                    if (length == stack.length) {
                        stack = Arrays.copyOf(stack, 2 * length);
                        next = Arrays.copyOf(next, 2 * length);
                    }
                    stack[length] = to;
                    next[length++] = 0;
                    find(to);
                } else if (open[to]) {
                    lowest[point] = Math.min(lowest[point], found[to]);
                }
            } else {
                length--;
                close(point, components);
                if (length > 0) {
                    lowest[stack[length - 1]] = Math.min(lowest[stack[length - 1]], lowest[point]);
                }
            }
        }
    }

    private void find(int point) {
        found[point] = ++finds;
        lowest[point] = finds;
        open[point] = true;
        path.push(point);
    }

    private void close(int point, List<List<Integer>> components) {
        if (lowest[point] == found[point]) {
            List<Integer> component = new ArrayList<>();
            int last;
            do {
                last = path.pop();
                open[last] = false;
                component.add(last);
            } while (last != point);
            components.add(component);
        }
    }
}
