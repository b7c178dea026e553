package hailsham.check.diagram;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** How many states there are in sets, at the levels that count. */
public final class Size {
    private final Arena arena;
    private final BitSet counting;
    private final Map<Integer, BigInteger> known = new HashMap<>();

    /** @param counting the levels that count: no set may depend on another */
    public Size(Arena arena, BitSet counting) {
        this.arena = arena;
        this.counting = counting;
    }

    public BigInteger of(int set) {
        return below(set).multiply(skipped(0, arena.level(set)));
    }

    private BigInteger below(int set) {
        if (set <= Arena.ALL) {
            return BigInteger.valueOf(set);
        }
        BigInteger size = known.get(set);
        if (size == null) {
            size = BigInteger.ZERO;
            int level = arena.level(set);
            for (int value = 0; value < arena.size(level); value++) {
                int child = arena.child(set, value);
                size = size.add(below(child).multiply(skipped(level + 1, arena.level(child))));
            }
            known.put(set, size);
        }
        return size;
    }

    /** How many values there are together at levels that a diagram leaves out. */
    private BigInteger skipped(int from, int to) {
        BigInteger size = BigInteger.ONE;
        for (int level = counting.nextSetBit(from); level >= 0 && level < to; level = counting.nextSetBit(level + 1)) {
            size = size.multiply(BigInteger.valueOf(arena.size(level)));
        }
        return size;
    }
}
