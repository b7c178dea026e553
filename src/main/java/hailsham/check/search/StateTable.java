package hailsham.check.search;

import java.util.Arrays;

/** Packed states, numbered as they are found. */
final class StateTable {
    private final int width;
    private long[] words;
    private int[] points;
    private int[] index;
    private int count;

    /** @param width of a state, in words */
    StateTable(int width) {
        this.width = width;
        this.words = new long[1024 * width];
        this.points = new int[1024];
        this.index = new int[4096];
    }

    int count() {
        return count;
    }

    int point(int state) {
        return points[state];
    }

    /** All words; those of a state begin at its number times the width. */
    long[] words() {
        return words;
    }

    /** How much memory the table takes, in bytes. */
    long bytes() {
        return 8L * words.length + 4L * points.length + 4L * index.length;
    }

    /** The number of a state, or the complement of the number that it has been given now. */
    int add(int point, long[] packed) {
        int slot = find(point, packed);
        if (index[slot] != 0) {
            return index[slot] - 1;
        }
        if (count == points.length) {
            grow();
        }
        points[count] = point;
        System.arraycopy(packed, 0, words, count * width, width);
        index[slot] = ++count;
        if (count * 2 > index.length) {
            index = new int[index.length * 2];
            long[] each = new long[width];
            for (int state = 0; state < count; state++) {
                System.arraycopy(words, state * width, each, 0, width);
                index[find(points[state], each)] = state + 1;
            }
        }
        return ~(count - 1);
    }

    /** The number of a state, or -1. */
    int number(int point, long[] packed) {
        return index[find(point, packed)] - 1;
    }

    private void grow() {
        points = Arrays.copyOf(points, count * 2);
        words = Arrays.copyOf(words, count * 2 * width);
    }

    private int find(int point, long[] packed) {
        // The point is spread first: points and words are both small numbers, and would cancel each other out.
        long hash = point * 0xBF58476D1CE4E5B9L;
        for (long word : packed) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        int slot = (int) hash & (index.length - 1);
        while (index[slot] != 0 && !same(index[slot] - 1, point, packed)) {
            slot = (slot + 1) & (index.length - 1);
        }
        return slot;
    }

    private boolean same(int state, int point, long[] packed) {
        if (points[state] != point) {
            return false;
        }
        int at = state * width;
        for (int i = 0; i < width; i++) {
            if (words[at + i] != packed[i]) {
                return false;
            }
        }
        return true;
    }
}
