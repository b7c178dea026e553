package hailsham.check.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Where diagrams are kept: each a number, and the same set always the same number.
 *
 * <p>A diagram looks at one level after another, from level 0 on, and goes on with what stands there for the value; it
 * leaves out levels on which nothing depends. Nothing is ever given back: an arena is made for one question and dropped.
 */
public final class Arena {
    /** The set of nothing. */
    public static final int NONE = 0;

    /** The set of everything. */
    public static final int ALL = 1;

    private static final int ASKED_EVERY = 0xfff;

    private final int[] sizes;
    private final int most;
    private final BooleanSupplier hasTime;
    private int[] levels = new int[1 << 10];
    private int[] offsets = new int[1 << 10];
    private int[] children = new int[1 << 12];
    private int[] index = new int[1 << 11];
    private int count = 2;
    private int used;

    /** Lists to be filled, one for each step of a recursion. */
    private int[][] lists = new int[64][];

    private int lent;

    /**
     * An empty arena.
     *
     * @param sizes how many values there are at each level
     * @param most how many diagrams there is room for
     * @param hasTime asked now and then whether to go on
     */
    public Arena(int[] sizes, int most, BooleanSupplier hasTime) {
        this.sizes = sizes.clone();
        this.most = most;
        this.hasTime = hasTime;
        this.levels[NONE] = sizes.length;
        this.levels[ALL] = sizes.length;
    }

    /** How many values there are at a level. */
    public int size(int level) {
        return sizes[level];
    }

    /** How many levels there are. */
    public int levels() {
        return sizes.length;
    }

    /** How many diagrams there are. */
    public int count() {
        return count;
    }

    /** The first level at which a set looks; {@link #levels()} for nothing and everything. */
    public int level(int set) {
        return levels[set];
    }

    /** What a set goes on with for a value at its first level. */
    int child(int set, int value) {
        return children[offsets[set] + value];
    }

    /** What a set goes on with for a value at a level that is not below its first. */
    int child(int set, int level, int value) {
        return levels[set] == level ? children[offsets[set] + value] : set;
    }

    /** The set of all that have one of some values at a level. */
    public int atom(int level, BitSet values) {
        int[] list = lend(sizes[level]);
        for (int value = 0; value < sizes[level]; value++) {
            list[value] = values.get(value) ? ALL : NONE;
        }
        int set = make(level, list);
        giveBack();
        return set;
    }

    /** Whether a set has a state in it. */
    public boolean has(int set, int[] values) {
        int at = set;
        while (at > ALL) {
            at = children[offsets[at] + values[levels[at]]];
        }
        return at == ALL;
    }

    /** A list to be filled; to be given back in turn. */
    int[] lend(int size) {
        if (lent == lists.length) {
            lists = Arrays.copyOf(lists, 2 * lent);
        }
        if (lists[lent] == null || lists[lent].length < size) {
            lists[lent] = new int[Math.max(size, 12)];
        }
        return lists[lent++];
    }

    void giveBack() {
        lent--;
    }

    /** The set that goes on with a child for each value at a level. */
    int make(int level, int[] list) {
        int size = sizes[level];
        boolean same = true;
        for (int i = 1; i < size && same; i++) {
            same = list[i] == list[0];
        }
        if (same) {
            return list[0];
        }
        int slot = find(level, list, 0, size);
        if (index[slot] != 0) {
            return index[slot];
        }
        if (count >= most || ((count & ASKED_EVERY) == 0 && !hasTime.getAsBoolean())) {
            throw new Exhausted();
        }
        int made = put(level, list, size);
        index[slot] = made;
        if (2 * count > index.length) {
            growIndex();
        }
        return made;
    }

    private int put(int level, int[] list, int size) {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        if (used + size > children.length) {
            children = Arrays.copyOf(children, 2 * (used + size));
        }
        levels[count] = level;
        offsets[count] = used;
        System.arraycopy(list, 0, children, used, size);
        used += size;
        return count++;
    }

    /** The place in the index of a list, or the free one where it belongs. */
    private int find(int level, int[] list, int from, int size) {
        int hash = level * 0x9E3779B1;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ list[from + i]) * 0x85EBCA6B;
            hash ^= hash >>> 15;
        }
        int slot = (hash ^ hash >>> 16) & (index.length - 1);
        while (index[slot] != 0 && !same(index[slot], level, list, from, size)) {
            slot = (slot + 1) & (index.length - 1);
        }
        return slot;
    }

    private boolean same(int set, int level, int[] list, int from, int size) {
        int at = offsets[set];
        return levels[set] == level && Arrays.equals(children, at, at + size, list, from, from + size);
    }

    private void growIndex() {
        index = new int[2 * index.length];
        for (int set = 2; set < count; set++) {
            index[find(levels[set], children, offsets[set], sizes[levels[set]])] = set;
        }
    }
}
