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
    private final Layout[] layouts;
    private final Edge[][] edges;
    private final Point.Kind[] kinds;
    private final int[] start;
    private final int[] values;
    private final long[] packed;

    /** For each state, the one from which it was first found, and the number of the edge. */
    private int[] parents = new int[1024];

    private int[] ways = new int[1024];

    /** For each state, where in {@link #next} that begins to which it leads, and where that ends. */
    private int[] first = new int[1024];

    private int[] last = new int[1024];
    private int[] next = new int[4096];
    private int steps;
    private boolean complete;

    private Search(Slice slice) {
        this.slice = slice;
        this.model = slice.model();
        this.exact = slice.known().cardinality() == model.slots().all().size();
        int points = model.points().size();
        this.layouts = new Layout[points];
        this.edges = new Edge[points][];
        this.kinds = new Point.Kind[points];
        int width = 1;
        for (Point point : model.points()) {
            layouts[point.number()] = slice.layout(point.number());
            edges[point.number()] = point.edges().toArray(new Edge[0]);
            kinds[point.number()] = point.kind();
            width = Math.max(width, layouts[point.number()].length());
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
        layouts[table.point(state)].unpack(table.words(), state * packed.length, into);
    }

    /** Makes values hold again what they held before a state at a point was {@link #read}. */
    public void forget(int point, int[] into) {
        layouts[point].restore(start, into);
    }

    private boolean run(Limits limits) {
        layouts[Model.START].pack(values, packed);
        meet(Model.START, 0, 0);
        // The states of a level are numbered one after another.
        for (int level = 0; level < count(); ) {
            // First all that the story comes to by itself, so that what is found first needs the fewest decisions.
            for (int state = level; state < count(); state++) {
                if (state == 0 || kinds[table.point(state)] == Point.Kind.BETWEEN) {
                    expand(state);
                }
            }
            int end = count();
            for (int state = level; state < end; state++) {
                if (kinds[table.point(state)] == Point.Kind.STOP) {
                    expand(state);
                }
                if ((state & 0xfff) == 0 && !limits.allow(count(), bytes())) {
                    return false;
                }
            }
            if (!limits.allow(count(), bytes())) {
                return false;
            }
            level = end;
        }
        return true;
    }

    private long bytes() {
        return table.bytes() + 16L * parents.length + 4L * next.length;
    }

    private void expand(int state) {
        int point = table.point(state);
        read(state, values);
        first[state] = steps;
        Edge[] ahead = edges[point];
        for (int i = 0; i < ahead.length; i++) {
            if (allows(ahead[i])) {
                pack(ahead[i]);
                if (steps == next.length) {
                    next = Arrays.copyOf(next, 2 * steps);
                }
                next[steps++] = meet(ahead[i].to(), state, i);
            }
        }
        last[state] = steps;
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
        layouts[edge.to()].pack(values, packed);
        for (int i = before.length - 1; i >= 0; i--) {
            values[changes.get(i).slot()] = before[i];
        }
    }

    private int meet(int point, int from, int way) {
        int known = table.add(point, packed);
        if (known >= 0) {
            return known;
        }
        int state = ~known;
        if (state == parents.length) {
            parents = Arrays.copyOf(parents, 2 * state);
            ways = Arrays.copyOf(ways, 2 * state);
            first = Arrays.copyOf(first, 2 * state);
            last = Arrays.copyOf(last, 2 * state);
        }
        parents[state] = from;
        ways[state] = way;
        return state;
    }

    /**
     * Where in {@link #next} that begins to which a state leads, in the order of the edges that can be gone; for a search
     * that is complete.
     */
    public int first(int state) {
        return first[state];
    }

    /** Where that ends. */
    public int last(int state) {
        return last[state];
    }

    /** The state that is led to at a place from 0 to {@link #steps}. */
    public int next(int place) {
        return next[place];
    }

    /** How many edges can be gone, from all states together. */
    public int steps() {
        return steps;
    }

    /** How many states at stops and ends differ in what is kept of them in another slice, which keeps no more than this. */
    public int stops(Slice coarser) {
        StateTable told = new StateTable(packed.length);
        for (int state = 0; state < count(); state++) {
            int point = table.point(state);
            if (kinds[point] != Point.Kind.BETWEEN) {
                read(state, values);
                coarser.layout(point).pack(values, packed);
                told.add(point, packed);
                forget(point, values);
            }
        }
        return told.count();
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
