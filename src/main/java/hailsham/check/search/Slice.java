package hailsham.check.search;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be kept of the states at each point, where only some slots are looked at and only some questions are asked: of
 * each slot the classes of values that something ahead tells apart, as far as the slot can hold them there.
 *
 * <p>Two states that differ in nothing that is kept have the same ways ahead of them, and are one state. This is exact: a
 * class of values is split where a guard or a question tells two of them apart, and where an edge leads two of them into
 * different classes, until nothing is to be split any more. So in two states of the same classes the same edges can be
 * gone, and each leads to two states of the same classes again: whatever row of decisions is open in one is open in the
 * other, and meets the same. So a flag that is set and asked for only round a hub is kept only there, and a number that is
 * only once more asked to be five has two values until then.
 */
public final class Slice {
    /** A slot with more values is never looked at: what depends on it stays open. */
    public static final int MOST_VALUES = 4096;

    /** Where so many states might be, of which others are the same, there is no looking for them. */
    public static final double MOST_STATES = 1e15;

    /** So many slots are looked at side by side before it is asked whether there are too many states already. */
    private static final int AT_ONCE = 16;

    private final Graph graph;
    private final BitSet known;
    private final List<List<Where>> asked = new ArrayList<>();
    private final Map<Integer, Places> askers = new HashMap<>();
    private final Layout[] layouts;
    private double most;

    private Slice(Graph graph, BitSet known) {
        this.graph = graph;
        this.known = known;
        this.layouts = new Layout[graph.model().points().size()];
        for (int point = 0; point < layouts.length; point++) {
            asked.add(new ArrayList<>(0));
        }
    }

    /**
     * A slice of a model.
     *
     * @param slots those that are looked at
     * @param questions what will be asked of its states
     */
    public static Slice of(Graph graph, BitSet slots, List<Where> questions) {
        BitSet known = (BitSet) slots.clone();
        Slots all = graph.model().slots();
        slots.stream()
                .filter(slot -> (long) all.most(slot) - all.least(slot) >= MOST_VALUES)
                .forEach(known::clear);
        Slice slice = new Slice(graph, known);
        slice.ask(questions);
        List<List<Kept>> kept = new ArrayList<>();
        for (int point = 0; point < slice.layouts.length; point++) {
            kept.add(new ArrayList<>());
        }
        double[] most = new double[slice.layouts.length];
        Arrays.fill(most, 1);
        slice.most = most.length;
        int[] looked = known.stream().toArray();
        for (int from = 0; from < looked.length && slice.most <= MOST_STATES; from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, looked.length);
            List<Map<Integer, Kept>> found = Arrays.stream(looked, from, to)
                    .parallel()
                    .mapToObj(slot -> new Distinctions(slice, slot).find())
                    .toList();
            found.forEach(ofSlot -> ofSlot.forEach((point, here) -> {
                kept.get(point).add(here);
                slice.most += most[point] * (here.count() - 1);
                most[point] *= here.count();
            }));
        }
        for (int point = 0; point < slice.layouts.length; point++) {
            slice.layouts[point] = new Layout(kept.get(point));
        }
        return slice;
    }

    private void ask(List<Where> questions) {
        Model model = graph.model();
        for (Where question : questions) {
            if (question.point() != Where.ANYWHERE) {
                ask(question.point(), question);
            } else {
                for (Point point : model.points()) {
                    if (point.kind() != Point.Kind.BETWEEN) {
                        ask(point.number(), question);
                    }
                }
            }
        }
    }

    private void ask(int point, Where question) {
        asked.get(point).add(question);
        BitSet reads = new BitSet();
        question.when().reads(reads);
        reads.stream()
                .forEach(slot -> askers.computeIfAbsent(slot, s -> new Places()).add(point));
    }

    /** Adds the points where a question is asked of a slot. */
    void addAskers(int slot, BitSet points) {
        Places here = askers.get(slot);
        if (here != null) {
            here.addTo(points);
        }
    }

    public Graph graph() {
        return graph;
    }

    public Model model() {
        return graph.model();
    }

    /** The slots that are looked at. */
    public BitSet known() {
        return known;
    }

    /** What is asked of the states at a point. */
    public List<Where> asked(int point) {
        return asked.get(point);
    }

    /** What is kept of the states at a point. */
    Layout layout(int point) {
        return layouts[point];
    }

    /** No search of this slice can meet more states. Above {@link #MOST_STATES} there may be more, and no search. */
    public double most() {
        return most;
    }

    /** Tells apart the values of a slot that a formula tells apart. */
    static int[] refine(int[] classes, Formula formula, int slot, int least) {
        if (formula instanceof Formula.Between between && between.slot() == slot) {
            long from = (long) between.least() - least;
            long to = (long) between.most() - least;
            return Partition.between(
                    classes, (int) Math.max(0, from), (int) Math.min(classes.length, Math.max(-1, to)));
        } else if (formula instanceof Formula.Compared compared) {
            return compared.slot() == slot || compared.other() == slot ? Partition.each(classes.length) : classes;
        } else if (formula instanceof Formula.Not not) {
            return refine(classes, not.part(), slot, least);
        } else if (formula instanceof Formula.AtLeast atLeast) {
            int[] refined = classes;
            for (Formula part : atLeast.parts()) {
                refined = refine(refined, part, slot, least);
            }
            return refined;
        } else if (formula instanceof Formula.Choose choose) {
            int[] refined = refine(classes, choose.test(), slot, least);
            return refine(refine(refined, choose.yes(), slot, least), choose.no(), slot, least);
        }
        return classes;
    }

    /** The changes of an edge to a slot. */
    static List<Change> changes(Edge edge, int slot) {
        List<Change> changes = List.of();
        for (Change change : edge.changes()) {
            if (change.slot() == slot) {
                changes = changes.isEmpty() ? new ArrayList<>() : changes;
                changes.add(change);
            }
        }
        return changes;
    }
}
