package hailsham.check.model;

import java.util.List;

/**
 * A place in the program.
 *
 * @param back unit and address of each place to return to, the outermost first
 */
public record Place(int unit, int address, List<Integer> back) {
    public Place {
        back = List.copyOf(back);
    }

    Place at(int other) {
        return new Place(unit, other, back);
    }

    /** Where a unit begins that is called from here. */
    Place call(int called) {
        Integer[] longer = back.toArray(new Integer[back.size() + 2]);
        longer[back.size()] = unit;
        longer[back.size() + 1] = address;
        return new Place(called, 0, List.of(longer));
    }

    /** Where the unit was called from. */
    Place caller() {
        int last = back.size() - 2;
        return new Place(back.get(last), back.get(last + 1), back.subList(0, last));
    }

    /** The number of the node in which the reader stands. */
    int node() {
        return back.isEmpty() ? unit : back.get(0);
    }
}
