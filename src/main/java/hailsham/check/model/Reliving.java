package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes of a story's model one of its replays too: wherever a chapter is entered, any memories may come to be held that
 * something gives on a way on from there, and that somebody can come by.
 *
 * <p>Every reader is in it, however often she lives chapters again. A replay begins in a state in which its chapter was
 * entered, with all the memories that she holds where she stands now; since she came there on a way on from that entry,
 * whatever she came by since is given on one. That holds also of what she came by in another replay on that way: that was
 * given on a way on from its entry, and so on from this one. Beyond its chapter a replay goes on as any telling, and the
 * next chapter that is lived again is entered in a state of this model.
 *
 * <p>There are readers in it that there are not: it lets any of the memories be known without the others, and at every entry
 * into a chapter, though a replay begins with the first. So what is met in no state of it is met by no reader; what is met
 * in one is still to be shown.
 *
 * <p>The memories come to be held on edges from a point to itself, one for each entry, which stands right after all that
 * the entering edge changes. The engine does it between two of these changes, which is the same: what gives a memory
 * only ever makes more of it, and nothing else on that edge reads or changes one.
 */
final class Reliving {
    private final Model first;
    private final BitSet memories;
    private final List<Point> points = new ArrayList<>();
    private final Map<Integer, Point> entries = new HashMap<>();
    private final Map<Integer, List<Change>> given = new HashMap<>();

    private Reliving(Model first, BitSet memories) {
        this.first = first;
        this.memories = memories;
    }

    /** The model; empty where it would be the same, since no memory is given after any entry. */
    static Optional<Model> of(Model first, BitSet memories) {
        Reliving reliving = new Reliving(first, memories);
        reliving.given();
        return reliving.given.isEmpty() ? Optional.empty() : Optional.of(reliving.model());
    }

    /** Finds, for each point at which a chapter is entered, what memories are given from there on. */
    private void given() {
        BitSet entered = new BitSet();
        Map<Change, BitSet> givers = new HashMap<>();
        List<List<Integer>> into = new ArrayList<>();
        first.points().forEach(point -> into.add(new ArrayList<>(2)));
        for (Point point : first.points()) {
            for (Edge edge : point.edges()) {
                into.get(edge.to()).add(edge.from());
                if (first.enters(edge)) {
                    entered.set(edge.to());
                }
                for (Change change : edge.changes()) {
                    if (memories.get(change.slot())) {
                        Change gift = Change.of(Op.RAISE, change.slot(), change.operand(), first.slots());
                        givers.computeIfAbsent(gift, g -> new BitSet()).set(edge.from());
                    }
                }
            }
        }
        List<Change> gifts = new ArrayList<>(givers.keySet());
        gifts.sort((one, other) -> one.slot() != other.slot()
                ? Integer.compare(one.slot(), other.slot())
                : Integer.compare(one.operand(), other.operand()));
        for (Change gift : gifts) {
            BitSet before = before(givers.getOrDefault(gift, new BitSet()), into);
            before.and(entered);
            before.stream()
                    .forEach(point ->
                            given.computeIfAbsent(point, p -> new ArrayList<>()).add(gift));
        }
    }

    /** The points from which one of some can be come to, with these. */
    private static BitSet before(BitSet some, List<List<Integer>> into) {
        BitSet found = (BitSet) some.clone();
        int[] toDo = Arrays.copyOf(found.stream().toArray(), into.size());
        int length = found.cardinality();
        while (length > 0) {
            for (int from : into.get(toDo[--length])) {
                if (!found.get(from)) {
                    found.set(from);
                    toDo[length++] = from;
                }
            }
        }
        return found;
    }

    private Model model() {
        for (Point point : first.points()) {
            Point same = new Point(point.number(), point.node(), point.place());
            same.becomes(point.kind(), point.place());
            points.add(same);
        }
        for (Point point : first.points()) {
            for (Edge edge : point.edges()) {
                boolean knows = first.enters(edge) && given.containsKey(edge.to());
                int to = knows ? entry(edge.to()).number() : edge.to();
                points.get(point.number()).add(new Edge(edge.from(), edge.when(), edge.changes(), to, edge.decision()));
            }
        }
        return first.with(points);
    }

    private Point entry(int entered) {
        return entries.computeIfAbsent(entered, point -> {
            Point behind = first.point(point);
            Point entry = new Point(points.size(), behind.node(), behind.place());
            points.add(entry);
            for (Change gift : given.getOrDefault(point, List.of())) {
                Slots slots = first.slots();
                Formula less = new Formula.Between(gift.slot(), Slots.NOT_HELD, gift.operand() - 1);
                String known = slots.all().get(gift.slot()).name();
                entry.add(new Edge(entry.number(), less, List.of(gift), entry.number(), Optional.of(known)));
            }
            entry.add(new Edge(entry.number(), Formula.TRUE, List.of(), point, Optional.empty()));
            return entry;
        });
    }
}
