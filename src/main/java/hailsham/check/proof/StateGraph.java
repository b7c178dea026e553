package hailsham.check.proof;

import hailsham.check.model.Point;
import hailsham.check.search.Search;
import java.util.BitSet;

/** All states of a search that is complete, with what each leads to, as a graph. */
final class StateGraph {
    private static final int ROUNDS = 8;

    private final Search search;

    StateGraph(Search search) {
        this.search = search;
    }

    int count() {
        return search.count();
    }

    /** Where in {@link #next} that begins to which a state leads. */
    int first(int state) {
        return search.first(state);
    }

    /** Where that ends. */
    int last(int state) {
        return search.last(state);
    }

    int next(int place) {
        return search.next(place);
    }

    Point point(int state) {
        return search.slice().model().point(search.point(state));
    }

    Search search() {
        return search;
    }

    /** The states from which one of some can be come to, with these. */
    BitSet before(BitSet states) {
        BitSet found = (BitSet) states.clone();
        // Most states lead on to such as were found later, so that a few rounds are enough, but where there is much to
        // go
        // back and forth.
        for (int round = 0; round < ROUNDS; round++) {
            if (!spread(found)) {
                return found;
            }
        }
        return backwards(found);
    }

    /** Adds states that lead to one of some, the last first; whether there were any. */
    private boolean spread(BitSet found) {
        boolean more = false;
        for (int state = count() - 1; state >= 0; state--) {
            if (!found.get(state)) {
                int place = first(state);
                while (place < last(state) && !found.get(next(place))) {
                    place++;
                }
                if (place < last(state)) {
                    found.set(state);
                    more = true;
                }
            }
        }
        return more;
    }

    private BitSet backwards(BitSet found) {
        int[] begins = new int[count() + 2];
        for (int place = 0; place < search.steps(); place++) {
            begins[next(place) + 2]++;
        }
        for (int state = 2; state < begins.length; state++) {
            begins[state] += begins[state - 1];
        }
        int[] from = new int[search.steps()];
        for (int state = 0; state < count(); state++) {
            for (int place = first(state); place < last(state); place++) {
                from[begins[next(place) + 1]++] = state;
            }
        }
        int[] toDo = new int[count()];
        int length = 0;
        for (int state = found.nextSetBit(0); state >= 0; state = found.nextSetBit(state + 1)) {
            toDo[length++] = state;
        }
        while (length > 0) {
            int state = toDo[--length];
            for (int place = begins[state]; place < begins[state + 1]; place++) {
                if (!found.get(from[place])) {
                    found.set(from[place]);
                    toDo[length++] = from[place];
                }
            }
        }
        return found;
    }
}
