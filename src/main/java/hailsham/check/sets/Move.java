package hailsham.check.sets;

import hailsham.check.diagram.Mapping;
import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An edge, and what becomes of the classes of values on it. */
final class Move {
    private final Edge edge;
    private final int number;
    private final int[] slots;
    private final Mapping[] maps;

    /** Found when it is first wanted, alike by whoever does. */
    private @Nullable BitSet reads;

    /** @param number among all moves */
    Move(Edge edge, int number, @Nullable Values[] values) {
        this.edge = edge;
        this.number = number;
        Map<Integer, List<Change>> bySlot = changes(edge);
        List<Integer> kept = new ArrayList<>();
        List<Mapping> become = new ArrayList<>();
        bySlot.forEach((slot, changes) -> {
            Values each = values[slot];
            if (each != null && each.count() > 1) {
                kept.add(slot);
                become.add(each.map(changes));
            }
        });
        this.slots = kept.stream().mapToInt(i -> i).toArray();
        this.maps = become.toArray(new Mapping[0]);
    }

    /** The changes of an edge by what they change. */
    static Map<Integer, List<Change>> changes(Edge edge) {
        Map<Integer, List<Change>> bySlot = new TreeMap<>();
        for (Change change : edge.changes()) {
            bySlot.computeIfAbsent(change.slot(), slot -> new ArrayList<>(1)).add(change);
        }
        return bySlot;
    }

    Edge edge() {
        return edge;
    }

    int number() {
        return number;
    }

    int to() {
        return edge.to();
    }

    /** The slots that it asks for. */
    BitSet reads() {
        BitSet made = reads;
        if (made == null) {
            made = new BitSet();
            edge.when().reads(made);
            reads = made;
        }
        return made;
    }

    /** For each class of a slot's values the one that comes in its place; null where nothing changes. */
    @Nullable
    Mapping map(int slot) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == slot) {
                return maps[i];
            }
        }
        return null;
    }

    /** Whether a slot holds the same after it whatever it held before. */
    boolean forgets(int slot) {
        Mapping map = map(slot);
        return map != null && map.forgets();
    }
}
