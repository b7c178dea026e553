package hailsham.check.search;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Where;
import hailsham.engine.slots.Slots;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where, and how finely, the values of one slot must be told apart: backwards from where they are asked for, as
 * fixed points of {@link Partition}; then forwards, which of them there can be.
 *
 * <p>Before the first change the slot holds what it holds at the start, so that only points are looked at that are not
 * before all changes. A flag that is set and asked for in one strong component costs no more than that.
 */
final class Distinctions {
    private final Slice slice;
    private final Graph graph;
    private final int slot;
    private final int least;
    private final int count;
    private final int start;
    private final Map<Integer, int[]> partitions = new HashMap<>();
    private final Map<Integer, BitSet> possible = new HashMap<>();

    Distinctions(Slice slice, int slot) {
        this.slice = slice;
        this.graph = slice.graph();
        this.slot = slot;
        Slots slots = slice.model().slots();
        this.least = slots.least(slot);
        this.count = slots.most(slot) - least + 1;
        this.start = slots.all().get(slot).start();
    }

    /** For each point where something of the slot must be kept, what that is. */
    Map<Integer, Kept> find() {
        Map<Integer, Kept> kept = new HashMap<>();
        if (!graph.isChanged(slot)) {
            return kept;
        }
        int first = graph.writers(slot).stream().map(graph::rank).min().orElseThrow();
        backwards(first);
        forwards();
        partitions.forEach((point, classes) -> {
            Kept here = kept(classes, possible.getOrDefault(point, new BitSet()));
            if (here.count() > 1 || here.value(0) != start) {
                kept.put(point, here);
            }
        });
        return kept;
    }

    /** From the ends on, so that most points are come to once. */
    private void backwards(int first) {
        BitSet waiting = new BitSet();
        asks(first).stream().forEach(point -> waiting.set(graph.place(point)));
        while (!waiting.isEmpty()) {
            int place = waiting.length() - 1;
            waiting.clear(place);
            int point = graph.placed(place);
            int[] now = partition(point);
            int[] before = partitions.get(point);
            if (Partition.count(now) > 1 && !Arrays.equals(now, before)) {
                partitions.put(point, now);
                for (Edge edge : graph.into(point)) {
                    if (graph.rank(edge.from()) >= first) {
                        waiting.set(graph.place(edge.from()));
                    }
                }
            }
        }
    }

    /** The points where the slot is asked for. */
    private BitSet asks(int first) {
        BitSet points = graph.readers(slot);
        slice.addAskers(slot, points);
        for (int point = points.nextSetBit(0); point >= 0; point = points.nextSetBit(point + 1)) {
            if (graph.rank(point) < first) {
                points.clear(point);
            }
        }
        return points;
    }

    private int[] partition(int point) {
        int[] classes = Partition.one(count);
        for (Where question : slice.asked(point)) {
            classes = Slice.refine(classes, question.when(), slot, least);
        }
        for (Edge edge : slice.model().point(point).edges()) {
            classes = Slice.refine(classes, edge.when(), slot, least);
            int[] ahead = partitions.get(edge.to());
            if (ahead != null) {
                List<Change> changes = Slice.changes(edge, slot);
                classes =
                        Partition.common(classes, changes.isEmpty() ? ahead : Partition.before(ahead, changes, least));
            }
        }
        return classes;
    }

    private void forwards() {
        Deque<Integer> toDo = new ArrayDeque<>();
        partitions.keySet().stream().sorted().forEach(point -> {
            BitSet first = new BitSet();
            if (point == Model.START) {
                first.set(start - least);
            }
            for (Edge edge : graph.into(point)) {
                if (!partitions.containsKey(edge.from())) {
                    first.set(after(start, edge) - least);
                }
            }
            possible.put(point, first);
            if (!first.isEmpty()) {
                toDo.add(point);
            }
        });
        while (!toDo.isEmpty()) {
            int point = toDo.remove();
            for (Edge edge : slice.model().point(point).edges()) {
                BitSet there = possible.get(edge.to());
                if (there != null && lead(point, edge, there)) {
                    toDo.add(edge.to());
                }
            }
        }
    }

    private boolean lead(int point, Edge edge, BitSet there) {
        BitSet here = possible.getOrDefault(point, new BitSet());
        int before = there.cardinality();
        for (int value = here.nextSetBit(0); value >= 0; value = here.nextSetBit(value + 1)) {
            there.set(after(value + least, edge) - least);
        }
        return there.cardinality() > before;
    }

    private int after(int value, Edge edge) {
        int after = value;
        for (Change change : edge.changes()) {
            after = change.slot() == slot ? change.apply(after) : after;
        }
        return after;
    }

    private Kept kept(int[] classes, BitSet values) {
        int[] numbers = new int[count];
        int[] ofClass = new int[count];
        Arrays.fill(ofClass, -1);
        int[] representatives = new int[count];
        int found = 0;
        for (int value = values.nextSetBit(0); value >= 0; value = values.nextSetBit(value + 1)) {
            if (ofClass[classes[value]] < 0) {
                ofClass[classes[value]] = found;
                representatives[found++] = value + least;
            }
        }
        for (int value = 0; value < count; value++) {
            numbers[value] = ofClass[classes[value]];
        }
        if (found == 0) {
            representatives[found++] = start;
        }
        return new Kept(slot, least, numbers, Arrays.copyOf(representatives, found));
    }
}
