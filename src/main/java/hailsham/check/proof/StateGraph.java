package hailsham.check.proof;

import hailsham.check.model.Point;
import hailsham.check.search.Search;
import java.util.Arrays;
import java.util.BitSet;

/** All states of a search that is complete, with what each leads to. */
final class StateGraph {
    private final Search search;
    private final int[] first;
    private int[] next = new int[1024];

    StateGraph(Search search) {
        this.search = search;
        this.first = new int[search.count() + 1];
        int length = 0;
        for (int state = 0; state < search.count(); state++) {
            int[] after = search.next(state);
            if (length + after.length > next.length) {
                next = Arrays.copyOf(next, 2 * next.length + after.length);
            }
            System.arraycopy(after, 0, next, length, after.length);
            length += after.length;
            first[state + 1] = length;
        }
    }

    int count() {
        return first.length - 1;
    }

    /** How many of them a reader stops at. */
    int stops() {
        int stops = 0;
        for (int state = 0; state < count(); state++) {
            stops += point(state).kind() == Point.Kind.BETWEEN ? 0 : 1;
        }
        return stops;
    }

    /** Where in {@link #next} that begins to which a state leads; it ends where that of the next state begins. */
    int first(int state) {
        return first[state];
    }

    int next(int place) {
        return next[place];
    }

    Point point(int state) {
        return search.slice().model().point(search.point(state));
    }

    Search search() {
        return search;
    }

    /** The states from which one of some can be come to, with these. */
    BitSet before(BitSet states) {
        int[] begins = new int[count() + 2];
        for (int place = 0; place < first[count()]; place++) {
            begins[next[place] + 2]++;
        }
        for (int state = 2; state < begins.length; state++) {
            begins[state] += begins[state - 1];
        }
        int[] from = new int[first[count()]];
        for (int state = 0; state < count(); state++) {
            for (int place = first[state]; place < first[state + 1]; place++) {
                from[begins[next[place] + 1]++] = state;
            }
        }
        BitSet found = (BitSet) states.clone();
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
