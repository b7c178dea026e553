package hailsham.check.diagram;

/** Results by three numbers, the newest of those that share a place. */
final class Cache {
    private static final int WIDTH = 4;
    private static final int FIRST = 1 << 12;

    private final int largest;
    private int[] entries = new int[FIRST * WIDTH];
    private int written;

    /** @param largest in entries, a power of two */
    Cache(int largest) {
        this.largest = largest;
    }

    /** The place of three numbers. */
    private int place(int one, int two, int three) {
        int hash = (one * 0x9E3779B1) ^ (two * 0x85EBCA6B) ^ (three * 0xC2B2AE35);
        hash ^= hash >>> 15;
        return (hash & (entries.length / WIDTH - 1)) * WIDTH;
    }

    /** The result that was kept, or -1. */
    int get(int one, int two, int three) {
        int at = place(one, two, three);
        // Places never written hold zeros, and nobody asks for a first number of zero.
        return entries[at] == one && entries[at + 1] == two && entries[at + 2] == three ? entries[at + 3] : -1;
    }

    /** @param one not zero */
    void put(int one, int two, int three, int result) {
        if (++written > entries.length / WIDTH && entries.length / WIDTH < largest) {
            grow();
        }
        int at = place(one, two, three);
        entries[at] = one;
        entries[at + 1] = two;
        entries[at + 2] = three;
        entries[at + 3] = result;
    }

    private void grow() {
        int[] old = entries;
        entries = new int[4 * old.length];
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at] != 0) {
                System.arraycopy(old, at, entries, place(old[at], old[at + 1], old[at + 2]), WIDTH);
            }
        }
        written = 0;
    }
}
