package hailsham.check.search;

import java.util.Arrays;
import java.util.List;

/**
 * How the states at a point are told apart: by the number of its class for each slot that is kept. They are packed into
 * words, or numbered from 0 on.
 */
final class Layout {
    private final Kept[] kept;
    private final int[] words;
    private final int[] shifts;
    private final long[] masks;
    private final int length;
    private final int[] slots;
    private final int[] counts;

    Layout(List<Kept> kept) {
        this.kept = kept.toArray(new Kept[0]);
        this.words = new int[this.kept.length];
        this.shifts = new int[this.kept.length];
        this.masks = new long[this.kept.length];
        int word = 0;
        int bits = 0;
        for (int i = 0; i < this.kept.length; i++) {
            if (bits + this.kept[i].bits() > Long.SIZE) {
                word++;
                bits = 0;
            }
            words[i] = word;
            shifts[i] = bits;
            masks[i] = (1L << this.kept[i].bits()) - 1;
            bits += this.kept[i].bits();
        }
        this.length = word + 1;
        this.slots = new int[this.kept.length];
        this.counts = new int[this.kept.length];
        for (int i = 0; i < this.kept.length; i++) {
            slots[i] = this.kept[i].slot();
            counts[i] = this.kept[i].count();
        }
    }

    /** In words. */
    int length() {
        return length;
    }

    /** No point with this layout can have more states. */
    double most() {
        double most = 1;
        for (Kept each : kept) {
            most *= each.count();
        }
        return most;
    }

    /** Packs a state. */
    void pack(int[] values, long[] into) {
        Arrays.fill(into, 0);
        for (int i = 0; i < kept.length; i++) {
            into[words[i]] |= (long) number(kept[i], values) << shifts[i];
        }
    }

    /** Writes a value of its class for each slot that is kept, and leaves the others. */
    void unpack(long[] packed, int at, int[] values) {
        for (int i = 0; i < kept.length; i++) {
            long number = packed[at + words[i]] >>> shifts[i] & masks[i];
            values[kept[i].slot()] = kept[i].value((int) number);
        }
    }

    /** The number of a state, from 0 to one less than {@link #most}; for a layout that has no more than an int can say. */
    int rank(int[] values) {
        int rank = 0;
        for (int i = 0; i < counts.length; i++) {
            rank = rank * counts[i] + number(kept[i], values);
        }
        return rank;
    }

    /** Writes a value of its class for each slot that is kept in the state of a number, and leaves the others. */
    void unrank(int rank, int[] values) {
        int left = rank;
        for (int i = kept.length - 1; i >= 0; i--) {
            int rest = left / counts[i];
            values[slots[i]] = kept[i].value(left - rest * counts[i]);
            left = rest;
        }
    }

    private static int number(Kept each, int[] values) {
        int number = each.classOf(values[each.slot()]);
        if (number < 0) {
            throw new AssertionError("a slot holds what it cannot: " + each.slot());
        }
        return number;
    }

    /** Writes, for each slot that is kept, the value that it has in another list. */
    void restore(int[] from, int[] values) {
        for (int slot : slots) {
            values[slot] = from[slot];
        }
    }
}
