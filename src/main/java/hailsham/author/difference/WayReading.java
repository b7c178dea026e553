package hailsham.author.difference;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.carry.Carrying;
import hailsham.telling.carry.FormerNames;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One way, read in the older story and in the newer, decision beside decision. */
final class WayReading {
    private final Way way;
    private final FormerNames names;
    private final Engine older;
    private final Carrying.Carried carried;
    private List<Leaf> before = List.of();
    private List<Leaf> now = List.of();
    private int held;

    WayReading(Engine older, Engine newer, Way way) {
        this.way = way;
        this.names = new FormerNames(newer.story());
        this.older = older;
        this.carried = Carrying.over(newer, Ledger.of(way.log(), way.log().size()), true);
    }

    Carrying.Carried carried() {
        return carried;
    }

    WayChange change() {
        int decisions = way.log().size();
        changes();
        return new WayChange(way.name(), decisions, held, carried.passedOver(), carried.broken());
    }

    /** What is read differently on it, as far as it holds. */
    List<ProseChange> changes() {
        before = Leaf.of(Telling.replay(older, way.log(), way.log().size()).telling());
        now = Leaf.of(carried.telling());
        List<ProseChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        held = 0;
        while (i < before.size() && j < now.size()) {
            Leaf at = now.get(j);
            List<String> older = new ArrayList<>(before.get(i).paragraphs());
            List<String> newer = new ArrayList<>(at.paragraphs());
            i++;
            j++;
            int next = held(i, j);
            // What was left out of the way, and what is new on it, belongs to the decision before.
            for (; i < before.size() && next < 0; next = held(i, j)) {
                if (j < now.size() && isNew(now.get(j), i)) {
                    newer.addAll(now.get(j++).paragraphs());
                } else if (j == now.size()) {
                    i = before.size();
                } else {
                    older.addAll(before.get(i++).paragraphs());
                }
            }
            for (Paragraphs.Change change : Paragraphs.changes(older, newer)) {
                changes.add(
                        new ProseChange(at.chapter(), after(at), change.before(), change.now(), List.of(way.name())));
            }
        }
        return changes;
    }

    /** Whether both lead on by the same decision; the count of those that do is kept. */
    private int held(int i, int j) {
        boolean same = i < before.size()
                && j < now.size()
                && before.get(i).taken().map(names::now).equals(now.get(j).taken());
        if (same) {
            held = i;
        }
        return same ? i : -1;
    }

    /** Whether a page of the newer story was never decided upon in the older from there on. */
    private boolean isNew(Leaf leaf, int from) {
        Optional<Decision> taken = leaf.taken();
        return before.subList(from, before.size()).stream()
                .noneMatch(old -> old.taken().map(names::now).equals(taken));
    }

    private static String after(Leaf leaf) {
        return leaf.words().or(() -> leaf.taken().map(Decision::toString)).orElse("");
    }
}
