package hailsham.check.search;

import java.util.Arrays;
import java.util.BitSet;

/** Some points, in little room where they are few, as those are that have to do with one slot in a large story. */
final class Places {
    private int[] points = new int[2];
    private int count;

    /** Adds a point, which may be the one that was added last. */
    void add(int point) {
        if (count > 0 && points[count - 1] == point) {
            return;
        }
        if (count == points.length) {
            points = Arrays.copyOf(points, 2 * count);
        }
        points[count++] = point;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void addTo(BitSet set) {
        for (int i = 0; i < count; i++) {
            set.set(points[i]);
        }
    }

    BitSet toSet() {
        BitSet set = new BitSet();
        addTo(set);
        return set;
    }
}
