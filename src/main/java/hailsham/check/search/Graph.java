package hailsham.check.search;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What hangs together in a model: who leads where, who reads and who changes a slot. */
public final class Graph {
    private final Model model;
    private final List<List<Edge>> into = new ArrayList<>();
    private final List<Places> readers = new ArrayList<>();
    private final List<Places> writers = new ArrayList<>();
    private final int[] rank;
    private final int[] placed;
    private final int[] place;

    private Graph(Model model) {
        this.model = model;
        for (int slot = 0; slot < model.slots().all().size(); slot++) {
            readers.add(new Places());
            writers.add(new Places());
        }
        for (int point = 0; point < model.points().size(); point++) {
            into.add(new ArrayList<>(2));
        }
        BitSet reads = new BitSet();
        for (Point point : model.points()) {
            for (Edge edge : point.edges()) {
                into.get(edge.to()).add(edge);
                reads.clear();
                edge.when().reads(reads);
                for (int slot = reads.nextSetBit(0); slot >= 0; slot = reads.nextSetBit(slot + 1)) {
                    readers.get(slot).add(point.number());
                }
                for (Change change : edge.changes()) {
                    writers.get(change.slot()).add(point.number());
                }
            }
        }
        this.rank = Ranks.of(model);
        this.placed = IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer point) -> rank[point]))
                .mapToInt(point -> point)
                .toArray();
        this.place = new int[rank.length];
        for (int i = 0; i < placed.length; i++) {
            place[placed[i]] = i;
        }
    }

    public static Graph of(Model model) {
        return new Graph(model);
    }

    public Model model() {
        return model;
    }

    /** The edges that lead to a point. */
    public List<Edge> into(int point) {
        return into.get(point);
    }

    /** Whether any edge asks for a slot. */
    public boolean isRead(int slot) {
        return !readers.get(slot).isEmpty();
    }

    /** Whether any edge changes a slot. */
    public boolean isChanged(int slot) {
        return !writers.get(slot).isEmpty();
    }

    /** The points with an edge that asks for a slot. */
    public BitSet readers(int slot) {
        return readers.get(slot).toSet();
    }

    /** The points with an edge that changes a slot. */
    public BitSet writers(int slot) {
        return writers.get(slot).toSet();
    }

    /**
     * A number for each point: no edge leads to a lower one, and points that lead to each other have the same.
     */
    public int rank(int point) {
        return rank[point];
    }

    /** The place of a point among all in the order of their ranks. */
    int place(int point) {
        return place[point];
    }

    /** The point at a place. */
    int placed(int at) {
        return placed[at];
    }

    /** The points from which one of some can be come to, with these. */
    public BitSet before(BitSet points) {
        BitSet found = (BitSet) points.clone();
        int[] toDo = found.stream().toArray();
        int length = toDo.length;
        while (length > 0) {
            int point = toDo[--length];
            for (Edge edge : into.get(point)) {
                if (!found.get(edge.from())) {
                    found.set(edge.from());
                    if (length == toDo.length) {
                        toDo = Arrays.copyOf(toDo, 2 * length + 16);
                    }
                    toDo[length++] = edge.from();
                }
            }
        }
        return found;
    }
}
