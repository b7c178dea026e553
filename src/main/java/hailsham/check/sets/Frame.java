package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import hailsham.check.diagram.Mapping;
import hailsham.check.diagram.Steps;
import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What is looked at of a model, for some questions: some of its points, and some of its slots, as the levels of diagrams.
 *
 * <p>What a formula says of other slots is taken to hold wherever that makes more states ({@link #may}), or never
 * ({@link #must}).
 */
public final class Frame {
    private static final int UNMADE = -1;

    private final Moves moves;
    private final BitSet known;
    private final BitSet region;
    private final int[] slots;
    private final int[] levels;

    /** For each point, the levels on which what it holds still matters. */
    private final List<BitSet> live = new ArrayList<>();

    private final Algebra algebra;
    private final Steps steps;
    private final Reading may;
    private final Reading must;
    private final int[] guards;
    private final int[] sure;
    private final int[] changes;

    /** How much a frame may take. */
    public record Room(int diagrams, int remembered, BooleanSupplier hasTime) {}

    /**
     * A frame.
     *
     * @param known the slots that are looked at
     * @param region the points that are looked at: with each all from which it can be come to
     * @param asked what will be asked of states
     */
    public Frame(Moves moves, BitSet known, BitSet region, List<Where> asked, Room room) {
        this.moves = moves;
        this.known = (BitSet) known.clone();
        this.region = region;
        known.stream().filter(slot -> !moves.varies(slot)).forEach(this.known::clear);
        this.slots = moves.ordered(this.known);
        this.levels = new int[moves.model().slots().all().size()];
        Arrays.fill(levels, -1);
        int[] sizes = new int[slots.length];
        for (int level = 0; level < slots.length; level++) {
            levels[slots[level]] = level;
            sizes[level] = values(level).count();
        }
        for (int point = 0; point < moves.model().points().size(); point++) {
            live.add(new BitSet(0));
        }
        Liveness liveness = new Liveness(moves, region, asked);
        for (int level = 0; level < slots.length; level++) {
            int each = level;
            liveness.of(slots[level]).stream().forEach(point -> live.get(point).set(each));
        }
        Arena arena = new Arena(sizes, room.diagrams, room.hasTime);
        this.algebra = new Algebra(arena, room.remembered);
        this.steps = new Steps(algebra, room.remembered);
        this.may = new Reading(this, true);
        this.must = new Reading(this, false);
        this.guards = unmade();
        this.sure = unmade();
        this.changes = unmade();
    }

    private int[] unmade() {
        int[] list = new int[moves.count()];
        Arrays.fill(list, UNMADE);
        return list;
    }

    private Values values(int level) {
        Values values = moves.values(slots[level]);
        if (values == null) {
            throw new AssertionError("a slot is looked at that has too many values");
        }
        return values;
    }

    Moves moves() {
        return moves;
    }

    /** The slots that are looked at. */
    public BitSet known() {
        return known;
    }

    boolean covers(int point) {
        return region.get(point);
    }

    public Algebra algebra() {
        return algebra;
    }

    Steps steps() {
        return steps;
    }

    /** The level of a slot; -1 where it is not looked at. */
    int level(int slot) {
        return levels[slot];
    }

    /** The levels on which what a state at a point holds still matters. */
    BitSet live(int point) {
        return live.get(point);
    }

    /** The states in which a formula may hold. */
    public int may(Formula formula) {
        return may.of(formula);
    }

    /** The states in which a formula holds for certain. */
    public int must(Formula formula) {
        return must.of(formula);
    }

    /** The states in which a move may be gone. */
    int guard(Move move) {
        if (guards[move.number()] == UNMADE) {
            guards[move.number()] = guard(move, may, true);
        }
        return guards[move.number()];
    }

    /** The states in which a move can be gone for certain. */
    int sure(Move move) {
        if (sure[move.number()] == UNMADE) {
            sure[move.number()] = guard(move, must, false);
        }
        return sure[move.number()];
    }

    private int guard(Move move, Reading reading, boolean generous) {
        return move.reads().intersects(known)
                ? reading.of(move.edge().when())
                : moves.blind(move, generous, () -> reading.of(move.edge().when()));
    }

    /** What becomes of a state on a move. */
    int step(Move move) {
        if (changes[move.number()] == UNMADE) {
            changes[move.number()] = makeStep(move);
        }
        return changes[move.number()];
    }

    private int makeStep(Move move) {
        BitSet before = live.get(move.edge().from());
        BitSet after = live.get(move.to());
        BitSet touched = (BitSet) before.clone();
        touched.or(after);
        int step = Steps.NOTHING;
        for (int level = touched.length() - 1; level >= 0; level = touched.previousSetBit(level - 1)) {
            Mapping map = move.map(slots[level]);
            if (!after.get(level)) {
                step = steps.step(level, null, step);
            } else if (map != null) {
                step = steps.step(level, map, step);
            }
        }
        return step;
    }

    /** A state at a point, as far as it matters there what it holds. */
    int state(int point, int[] values) {
        int set = Arena.ALL;
        BitSet here = live.get(point);
        for (int level = here.length() - 1; level >= 0; level = here.previousSetBit(level - 1)) {
            BitSet value = new BitSet();
            value.set(values(level).classOf(values[slots[level]]));
            set = algebra.and(algebra.arena().atom(level, value), set);
        }
        return set;
    }

    /** The slots that a formula reads and that are not looked at, but might be. */
    BitSet hidden(Formula formula) {
        BitSet reads = new BitSet();
        formula.reads(reads);
        reads.andNot(known);
        reads.stream().filter(slot -> !moves.varies(slot)).forEach(reads::clear);
        return reads;
    }

    /** Writes the classes of the values of a state, level by level. */
    void classes(int[] state, int[] into) {
        for (int level = 0; level < slots.length; level++) {
            into[level] = values(level).classOf(state[slots[level]]);
        }
    }

    /** Writes the classes of the values of the state to which an edge leads from another. */
    void classesAfter(Edge edge, int[] state, int[] into) {
        classes(state, into);
        for (Change change : edge.changes()) {
            int level = levels[change.slot()];
            if (level >= 0) {
                int value = state[change.slot()];
                for (Change each : edge.changes()) {
                    value = each.slot() == change.slot() ? each.apply(value) : value;
                }
                into[level] = values(level).classOf(value);
            }
        }
    }
}
