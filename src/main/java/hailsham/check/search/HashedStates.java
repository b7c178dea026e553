package hailsham.check.search;

import java.util.Arrays;

/** States of which there can be more than have room: those that are found, packed, by their hashes. */
final class HashedStates extends StateTable {
    private final int width;
    private final long[] packed;
    private long[] words;
    private int[] index = new int[4096];

    HashedStates(Layout[] layouts) {
        super(layouts);
        int widest = 1;
        for (Layout layout : layouts) {
            widest = Math.max(widest, layout.length());
        }
        this.width = widest;
        this.packed = new long[width];
        this.words = new long[points.length * width];
    }

    @Override
    int add(int point, int[] values) {
        layouts[point].pack(values, packed);
        int slot = find(point, packed);
        if (index[slot] != 0) {
            return index[slot] - 1;
        }
        if (isFull()) {
            grow();
        }
        System.arraycopy(packed, 0, words, count() * width, width);
        count(point);
        index[slot] = count();
        if (count() * 2 > index.length) {
            growIndex();
        }
        return ~(count() - 1);
    }

    @Override
    void read(int state, int[] into) {
        layouts[point(state)].unpack(words, state * width, into);
    }

    @Override
    long bytes() {
        return 8L * words.length + 4L * points.length + 4L * index.length;
    }

    @Override
    void grow() {
        super.grow();
        words = Arrays.copyOf(words, points.length * width);
    }

    private void growIndex() {
        index = new int[index.length * 2];
        long[] each = new long[width];
        for (int state = 0; state < count(); state++) {
            System.arraycopy(words, state * width, each, 0, width);
            index[find(points[state], each)] = state + 1;
        }
    }

    private int find(int point, long[] state) {
        // The point is spread first: points and words are both small numbers, and would cancel each other out.
        long hash = point * 0xBF58476D1CE4E5B9L;
        for (long word : state) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        int slot = (int) hash & (index.length - 1);
        while (index[slot] != 0 && !same(index[slot] - 1, point, state)) {
            slot = (slot + 1) & (index.length - 1);
        }
        return slot;
    }

    private boolean same(int state, int point, long[] other) {
        if (points[state] != point) {
            return false;
        }
        int at = state * width;
        for (int i = 0; i < width; i++) {
            if (words[at + i] != other[i]) {
                return false;
            }
        }
        return true;
    }
}
