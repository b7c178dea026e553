package hailsham.check.diagram;

import java.util.List;

/** Sets from sets: both, either, one but not the other. */
public final class Algebra {
    private static final int OR = 0;
    private static final int AND = 1;
    private static final int MINUS = 2;

    private final Arena arena;
    private final Cache cache;

    /** @param room in entries of what is remembered, a power of two */
    public Algebra(Arena arena, int room) {
        this.arena = arena;
        this.cache = new Cache(room);
    }

    public Arena arena() {
        return arena;
    }

    /** What is in either. */
    public int or(int one, int other) {
        if (one == other || other == Arena.NONE) {
            return one;
        } else if (one == Arena.NONE) {
            return other;
        } else if (one == Arena.ALL || other == Arena.ALL) {
            return Arena.ALL;
        }
        return one < other ? combine(one, other, OR) : combine(other, one, OR);
    }

    /** What is in both. */
    public int and(int one, int other) {
        if (one == other || other == Arena.ALL) {
            return one;
        } else if (one == Arena.ALL) {
            return other;
        } else if (one == Arena.NONE || other == Arena.NONE) {
            return Arena.NONE;
        }
        return one < other ? combine(one, other, AND) : combine(other, one, AND);
    }

    /** What is in one and not in the other. */
    public int minus(int one, int other) {
        if (one == other || one == Arena.NONE || other == Arena.ALL) {
            return Arena.NONE;
        }
        return other == Arena.NONE ? one : combine(one, other, MINUS);
    }

    /** What is not in a set. */
    public int not(int set) {
        return minus(Arena.ALL, set);
    }

    /** What is in so many of some sets, or in more. */
    public int atLeast(int least, List<Integer> sets) {
        // Of the sets looked at so far: what is in none or more, in one or more, in two or more...
        int[] inSoMany = new int[least + 1];
        inSoMany[0] = Arena.ALL;
        for (int set : sets) {
            for (int many = least; many > 0; many--) {
                inSoMany[many] = or(inSoMany[many], and(inSoMany[many - 1], set));
            }
        }
        return inSoMany[least];
    }

    private int combine(int one, int other, int operation) {
        int known = cache.get(one, other, operation);
        if (known >= 0) {
            return known;
        }
        int level = Math.min(arena.level(one), arena.level(other));
        int size = arena.size(level);
        int[] list = arena.lend(size);
        for (int value = 0; value < size; value++) {
            int left = arena.child(one, level, value);
            int right = arena.child(other, level, value);
            list[value] = operation == OR ? or(left, right) : operation == AND ? and(left, right) : minus(left, right);
        }
        int result = arena.make(level, list);
        arena.giveBack();
        cache.put(one, other, operation, result);
        return result;
    }
}
