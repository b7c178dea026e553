package hailsham.check.search;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All states of a slice, met in the order of the number of decisions that lead to them.
 *
 * <p>Where all slots are looked at, these are the states that there are. Where only some are, a guard that reads others
 * is taken to hold whenever it may: there are no fewer states then, and what is in none of them is in no state of the
 * story.
 */
public final class Search {
    private final Slice slice;
    private final Model model;
    private final boolean exact;
    private final StateTable table;
    private final int[] start;
    private final int[] values;
    private final long[] packed;

    /** For each state, the one from which it was first found, and the number of the edge. */
    private int[] parents = new int[1024];

    private int[] ways = new int[1024];
    private boolean complete;

    private Search(Slice slice) {
        this.slice = slice;
        this.model = slice.model();
        this.exact = slice.known().cardinality() == model.slots().all().size();
        int width = 1;
        for (Point point : model.points()) {
            width = Math.max(width, slice.layout(point.number()).length());
        }
        this.table = new StateTable(width);
        this.start = model.start();
        this.values = start.clone();
        this.packed = new long[width];
    }

    /**
     * Meets all states, unless there are too many.
     *
     * @param limits asked now and then whether there is room and time for more
     */
    public static Search of(Slice slice, Limits limits) {
        Search search = new Search(slice);
        search.complete = search.run(limits);
        return search;
    }

    /** How far a search may go. */
    public interface Limits {
        /** Whether it may go on. */
        boolean allow(long states, long bytes);
    }

    /** Whether all states were met. */
    public boolean complete() {
        return complete;
    }

    /** Whether each state that was met is one of the story. */
    public boolean exact() {
        return exact;
    }

    public Slice slice() {
        return slice;
    }

    /** How many states were met, those on the way between stops included. */
    public int count() {
        return table.count();
    }

    public int point(int state) {
        return table.point(state);
    }

    /** Writes what is known of a state into values that hold what {@link Model#start} says; see {@link #forget}. */
    public void read(int state, int[] into) {
        slice.layout(table.point(state)).unpack(table.words(), state * packed.length, into);
    }

    /** Makes values hold again what they held before a state at a point was {@link #read}. */
    public void forget(int point, int[] into) {
        slice.layout(point).restore(start, into);
    }

    private boolean run(Limits limits) {
        List<Integer> level = new ArrayList<>();
        slice.layout(Model.START).pack(values, packed);
        meet(Model.START, 0, 0, level);
        while (!level.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            // First all that the story comes to by itself, so that what is found first needs the fewest decisions.
            for (int i = 0; i < level.size(); i++) {
                if (point(level.get(i)) != Model.START && kind(level.get(i)) != Point.Kind.BETWEEN) {
                    continue;
                }
                expand(level.get(i), level);
            }
            for (int state : level) {
                if (kind(state) == Point.Kind.STOP) {
                    expand(state, next);
                }
                if ((state & 0xfff) == 0 && !limits.allow(count(), bytes())) {
                    return false;
                }
            }
            if (!limits.allow(count(), bytes())) {
                return false;
            }
            level = next;
        }
        return true;
    }

    private long bytes() {
        return table.bytes() + 8L * parents.length;
    }

    private Point.Kind kind(int state) {
        return model.point(table.point(state)).kind();
    }

    private void expand(int state, List<Integer> found) {
        int point = table.point(state);
        read(state, values);
        List<Edge> edges = model.point(point).edges();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (allows(edge)) {
                pack(edge);
                meet(edge.to(), state, i, found);
            }
        }
        forget(point, values);
    }

    private boolean allows(Edge edge) {
        return exact ? edge.when().holds(values) : edge.when().may(values, slice.known());
    }

    /** Packs what an edge leads to, and leaves the values as they are. */
    private void pack(Edge edge) {
        List<Change> changes = edge.changes();
        int[] before = new int[changes.size()];
        for (int i = 0; i < before.length; i++) {
            Change change = changes.get(i);
            before[i] = values[change.slot()];
            values[change.slot()] = change.apply(before[i]);
        }
        slice.layout(edge.to()).pack(values, packed);
        for (int i = before.length - 1; i >= 0; i--) {
            values[changes.get(i).slot()] = before[i];
        }
    }

    private void meet(int point, int from, int way, List<Integer> found) {
        int state = ~table.add(point, packed);
        if (state >= 0) {
            if (state == parents.length) {
                parents = Arrays.copyOf(parents, 2 * state);
                ways = Arrays.copyOf(ways, 2 * state);
            }
            parents[state] = from;
            ways[state] = way;
            found.add(state);
        }
    }

    /** The states that a state leads to, in the order of the edges that can be gone; for a state of a search that is complete. */
    public int[] next(int state) {
        int point = table.point(state);
        read(state, values);
        List<Edge> edges = model.point(point).edges();
        int[] next = new int[edges.size()];
        int count = 0;
        for (Edge edge : edges) {
            if (allows(edge)) {
                pack(edge);
                next[count++] = table.number(edge.to(), packed);
            }
        }
        forget(point, values);
        return Arrays.copyOf(next, count);
    }

    /** The edges that can be gone from a state, in the order of {@link #next}. */
    public List<Edge> free(int state) {
        int point = table.point(state);
        read(state, values);
        List<Edge> free =
                model.point(point).edges().stream().filter(this::allows).toList();
        forget(point, values);
        return free;
    }

    /** The edges by which a state was first found: of all ways to it, one with the fewest decisions. */
    public List<Edge> way(int state) {
        List<Edge> way = new ArrayList<>();
        for (int at = state; at != 0; at = parents[at]) {
            way.add(model.point(table.point(parents[at])).edges().get(ways[at]));
        }
        Collections.reverse(way);
        return way;
    }
}
