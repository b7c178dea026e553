package hailsham.check.search;

import java.util.Arrays;

/** States, numbered as they are found. */
abstract class StateTable {
    /** As many as there can be are given a place each; of more, those that there are. */
    private static final double MOST_PLACES = 1 << 22;

    final Layout[] layouts;
    int[] points = new int[1024];
    private int count;

    StateTable(Layout[] layouts) {
        this.layouts = layouts;
    }

    /** A table for the states of a slice. */
    static StateTable of(Slice slice) {
        Layout[] layouts = new Layout[slice.model().points().size()];
        for (int point = 0; point < layouts.length; point++) {
            layouts[point] = slice.layout(point);
        }
        return slice.most() <= MOST_PLACES ? new PlacedStates(layouts) : new HashedStates(layouts);
    }

    /** The number of a state, or the complement of the number that it has been given now. */
    abstract int add(int point, int[] values);

    /** Writes what is kept of a state. */
    abstract void read(int state, int[] into);

    /** How much memory the table takes, in bytes. */
    abstract long bytes();

    final int count() {
        return count;
    }

    final int point(int state) {
        return points[state];
    }

    /** Whether there is no room for another. */
    final boolean isFull() {
        return count == points.length;
    }

    void grow() {
        points = Arrays.copyOf(points, count * 2);
    }

    /** Takes down one more. */
    final void count(int point) {
        points[count++] = point;
    }
}
