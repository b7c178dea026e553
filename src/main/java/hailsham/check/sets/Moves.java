package hailsham.check.sets;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A model made ready for sets: its edges, with values that nothing tells apart taken together. */
public final class Moves {
    /** A slot with more values is never looked at: what depends on it stays open. */
    private static final int MOST_VALUES = 4096;

    /** A slot that is changed in more places is looked at first, before those that belong to some place. */
    private static final int EVERYWHERE = 12;

    private final Graph graph;
    private final Model model;
    private final Nesting nesting;
    private final @Nullable Values[] values;
    private final List<List<Move>> byPoint = new ArrayList<>();
    private final List<List<Move>> into = new ArrayList<>();
    private final int count;
    private final long[] rank;

    /** For each move, whether it may be gone, and whether it can for certain, where none of the slots is looked at. */
    private final int[] blindMay;

    private final int[] blindMust;

    /** @param asked all that will be asked of states */
    public Moves(Graph graph, List<List<Where>> asked) {
        this.graph = graph;
        this.model = graph.model();
        this.nesting = Nesting.of(model);
        this.values = values(asked);
        this.rank = new long[values.length];
        for (int slot = 0; slot < rank.length; slot++) {
            BitSet writers = graph.writers(slot);
            int first = writers.stream().map(graph::rank).min().orElse(0);
            rank[slot] = writers.cardinality() > EVERYWHERE ? -1 : first;
        }
        int moves = 0;
        while (into.size() < model.points().size()) {
            into.add(new ArrayList<>(2));
        }
        for (Point point : model.points()) {
            List<Move> from = new ArrayList<>();
            for (Edge edge : point.edges()) {
                Move move = new Move(edge, moves++, values);
                from.add(move);
                into.get(edge.to()).add(move);
            }
            byPoint.add(from);
        }
        this.count = moves;
        this.blindMay = new int[count];
        this.blindMust = new int[count];
        Arrays.fill(blindMay, -1);
        Arrays.fill(blindMust, -1);
    }

    private @Nullable Values[] values(List<List<Where>> asked) {
        Slots slots = model.slots();
        int count = slots.all().size();
        Cuts cuts = new Cuts(slots);
        asked.forEach(question -> question.forEach(where -> cuts.add(where.when())));
        List<List<List<Change>>> changes = new ArrayList<>();
        for (int slot = 0; slot < count; slot++) {
            changes.add(new ArrayList<>());
        }
        for (Point point : model.points()) {
            for (Edge edge : point.edges()) {
                cuts.add(edge.when());
                Map<Integer, List<Change>> bySlot = Move.changes(edge);
                bySlot.forEach((slot, made) -> {
                    if (!changes.get(slot).contains(made)) {
                        changes.get(slot).add(made);
                    }
                });
            }
        }
        @Nullable Values[] all = new Values[count];
        for (int slot = 0; slot < count; slot++) {
            if ((long) slots.most(slot) - slots.least(slot) < MOST_VALUES) {
                int start = slots.all().get(slot).start();
                all[slot] = Values.of(slots.least(slot), start, cuts.told(slot), changes.get(slot));
            }
        }
        return all;
    }

    public Model model() {
        return model;
    }

    public Graph graph() {
        return graph;
    }

    Nesting nesting() {
        return nesting;
    }

    /** The classes of a slot's values; null where they are too many. */
    @Nullable
    Values values(int slot) {
        return values[slot];
    }

    /** Whether a slot varies, and may be looked at. */
    public boolean varies(int slot) {
        Values each = values[slot];
        return each != null && each.count() > 1;
    }

    /** Whether a slot has too many values to be looked at. */
    public boolean isTooWide(int slot) {
        return values[slot] == null;
    }

    /** For each point, the slots of which it still matters to what can be done what they hold there. */
    public List<BitSet> live() {
        BitSet everywhere = new BitSet();
        everywhere.set(0, byPoint.size());
        Liveness liveness = new Liveness(this, everywhere, List.of());
        List<BitSet> live = new ArrayList<>();
        while (live.size() < byPoint.size()) {
            live.add(new BitSet());
        }
        for (int slot = 0; slot < values.length; slot++) {
            int each = slot;
            if (varies(slot)) {
                // Before the first change it holds what it holds at the start.
                liveness.sinceChanged(slot).stream()
                        .forEach(point -> live.get(point).set(each));
            }
        }
        return live;
    }

    /** Leaves out from now on every edge that can be gone in none but some states that are never met. */
    public boolean leaveOut(Set<Where> never) {
        boolean more = false;
        for (int point = 0; point < byPoint.size(); point++) {
            more |= byPoint.get(point)
                    .removeIf(move -> never.contains(
                            new Where(move.edge().from(), move.edge().when())));
            into.get(point)
                    .removeIf(move -> never.contains(
                            new Where(move.edge().from(), move.edge().when())));
        }
        return more;
    }

    /**
     * The states in which a move can be gone, where none of the slots is looked at that it asks for: all or none, and the
     * same for all frames.
     *
     * @param may whether those are wanted in which it may, and not only those in which it can for certain
     * @param found finds it
     */
    int blind(Move move, boolean may, IntSupplier found) {
        int[] known = may ? blindMay : blindMust;
        if (known[move.number()] < 0) {
            known[move.number()] = found.getAsInt();
        }
        return known[move.number()];
    }

    List<Move> from(int point) {
        return byPoint.get(point);
    }

    List<Move> into(int point) {
        return into.get(point);
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Slots in the order of levels: first those that are changed everywhere, then by the place of their first change. */
    int[] ordered(BitSet slots) {
        return slots.stream()
                .boxed()
                .sorted(Comparator.comparingLong((Integer slot) -> rank[slot]).thenComparing(slot -> slot))
                .mapToInt(slot -> slot)
                .toArray();
    }

    /** Where slots belong: to the place of the first change of the first of them; a number for sorting. */
    public long rank(BitSet slots) {
        int[] ordered = ordered(slots);
        return ordered.length == 0 ? -1 : rank[ordered[0]] * values.length + ordered[0];
    }

    /** The slots of some states that vary. */
    public BitSet slots(List<Where> asked) {
        BitSet slots = new BitSet();
        asked.forEach(where -> where.when().reads(slots));
        slots.stream().filter(slot -> !varies(slot)).forEach(slots::clear);
        return slots;
    }
}
