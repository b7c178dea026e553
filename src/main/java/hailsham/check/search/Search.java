package hailsham.check.search;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    /** Whether all slots are looked at that guards ask for. */
    private final boolean asksOnlyKnown;

    private final StateTable table;
    private final Layout[] layouts;
    private final Edge[][] edges;
    private final Point.Kind[] kinds;
    private final int[] start;
    private final int[] values;

    /** For each state, the one from which it was first found, and the number of the edge. */
    private int[] parents = new int[1024];

    private int[] ways = new int[1024];

    /** For each state, where in {@link #next} that begins to which it leads, and where that ends. */
    private int[] first = new int[1024];

    private int[] last = new int[1024];

    /** What the slots held that an edge changes. */
    private int[] before = new int[16];

    private int[] next = new int[4096];
    private int steps;
    private boolean complete;

    private Search(Slice slice) {
        this.slice = slice;
        this.model = slice.model();
        this.exact = slice.known().cardinality() == model.slots().all().size();
        BitSet asked = new BitSet();
        for (int slot = 0; slot < model.slots().all().size(); slot++) {
            asked.set(slot, slice.graph().isRead(slot));
        }
        asked.andNot(slice.known());
        this.asksOnlyKnown = asked.isEmpty();
        int points = model.points().size();
        this.layouts = new Layout[points];
        this.edges = new Edge[points][];
        this.kinds = new Point.Kind[points];
        for (Point point : model.points()) {
            layouts[point.number()] = slice.layout(point.number());
            edges[point.number()] = point.edges().toArray(new Edge[0]);
            kinds[point.number()] = point.kind();
        }
        this.table = StateTable.of(slice);
        this.start = model.start();
        this.values = start.clone();
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
        table.read(state, into);
    }

    /** Makes values hold again what they held before a state at a point was {@link #read}. */
    public void forget(int point, int[] into) {
        layouts[point].restore(start, into);
    }

    private boolean run(Limits limits) {
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
                if (steps == next.length) {
                    next = Arrays.copyOf(next, 2 * steps);
                }
                next[steps++] = follow(ahead[i], state, i);
            }
        }
        last[state] = steps;
        forget(point, values);
    }

    private boolean allows(Edge edge) {
        return asksOnlyKnown ? edge.when().holds(values) : edge.when().may(values, slice.known());
    }

    /** Meets what an edge leads to, and leaves the values as they are. */
    private int follow(Edge edge, int from, int way) {
        List<Change> changes = edge.changes();
        int count = changes.size();
        if (before.length < count) {
            before = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            Change change = changes.get(i);
            before[i] = values[change.slot()];
            values[change.slot()] = change.apply(before[i]);
        }
        int state = meet(edge.to(), from, way);
        for (int i = count - 1; i >= 0; i--) {
            values[changes.get(i).slot()] = before[i];
        }
        return state;
    }

    private int meet(int point, int from, int way) {
        int known = table.add(point, values);
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
        StateTable told = StateTable.of(coarser);
        for (int state = 0; state < count(); state++) {
            int point = table.point(state);
            if (kinds[point] != Point.Kind.BETWEEN) {
                read(state, values);
                told.add(point, values);
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

    /** The state from which a state was first found; the first from itself. */
    public int parent(int state) {
        return parents[state];
    }

    /** The edge by which a state was first found. */
    public Edge edge(int state) {
        return edges[table.point(parents[state])][ways[state]];
    }

    /** The edges by which a state was first found: of all ways to it, one with the fewest decisions. */
    public List<Edge> way(int state) {
        List<Edge> way = new ArrayList<>();
        for (int at = state; at != 0; at = parents[at]) {
            way.add(edge(at));
        }
        Collections.reverse(way);
        return way;
    }
}
