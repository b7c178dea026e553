package hailsham.engine;

import java.util.Arrays;

/**
 * Where a reader stands and all that is true there: small, immutable, hashable. Its inside is the engine's.
 *
 * <p>Two states of one story are equal where they stand at the same place and hold the same, however they came about.
 */
public final class State {
    static final int[] NOWHERE = {};

    /** The unit and the address in it of the stop at which the reader stands. */
    final int unit;

    final int address;

    /** Unit and address of each place to return to, the outermost first; nearly always none. */
    final int[] back;

    /** What the slots hold; shared between states that hold the same. */
    final long[] held;

    private int hash;

    State(int unit, int address, int[] back, long[] held) {
        this.unit = unit;
        this.address = address;
        this.back = back;
        this.held = held;
    }

    /** The unit of the program in which the reader stands. */
    public int unit() {
        return unit;
    }

    /** The number of the node in which the reader stands. */
    int node() {
        return back.length == 0 ? unit : back[0];
    }

    /** The address in the unit of the stop at which the reader stands. */
    public int address() {
        return address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && unit == state.unit
                && address == state.address
                && Arrays.equals(held, state.held)
                && Arrays.equals(back, state.back);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = (Arrays.hashCode(held) * 31 + Arrays.hashCode(back)) * 961 + unit * 31 + address;
        }
        return hash;
    }
}
