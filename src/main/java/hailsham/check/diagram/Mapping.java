package hailsham.check.diagram;

import java.util.List;

/** For each value at a level another that comes in its place. */
public final class Mapping {
    private final int[] values;

    /** @param values by the value that each comes in place of */
    public Mapping(List<Integer> values) {
        this.values = values.stream().mapToInt(value -> value).toArray();
    }

    /** What comes in place of a value. */
    public int of(int value) {
        return values[value];
    }

    /** Whether the same comes in place of all. */
    public boolean forgets() {
        for (int value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
