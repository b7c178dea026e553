package hailsham.check.proof;

import hailsham.check.model.Point;
import java.math.BigInteger;
import java.util.Optional;

/** Counts the ways through a story: how many different rows of decisions lead to an end of it. */
final class Ways {
    private final StateGraph graph;
    private final int[] open;
    private final int[] order;

    private Ways(StateGraph graph) {
        this.graph = graph;
        this.open = new int[graph.count()];
        this.order = new int[graph.count()];
    }

    /** Their number; empty where a reader may go round, so that there is no end of them. */
    static Optional<BigInteger> count(StateGraph graph) {
        Ways ways = new Ways(graph);
        if (!ways.sort()) {
            return Optional.empty();
        }
        double about = ways.estimate();
        int limbs = (int) Math.ceil(Math.max(1, Math.getExponent(about) + 2) / 62.0);
        return Optional.of(ways.sum(limbs));
    }

    /** Orders the states so that each comes after all that lead to it; false where there is no such order. */
    private boolean sort() {
        for (int place = 0; place < graph.search().steps(); place++) {
            open[graph.next(place)]++;
        }
        int length = 0;
        for (int state = 0; state < graph.count(); state++) {
            if (open[state] == 0) {
                order[length++] = state;
            }
        }
        for (int i = 0; i < length; i++) {
            for (int place = graph.first(order[i]); place < graph.last(order[i]); place++) {
                if (--open[graph.next(place)] == 0) {
                    order[length++] = graph.next(place);
                }
            }
        }
        return length == graph.count();
    }

    private double estimate() {
        double[] ways = new double[graph.count()];
        ways[0] = 1;
        double all = 0;
        for (int state : order) {
            for (int place = graph.first(state); place < graph.last(state); place++) {
                ways[graph.next(place)] += ways[state];
            }
            all += graph.point(state).kind() == Point.Kind.END ? ways[state] : 0;
        }
        return all;
    }

    /** Sums in limbs of 62 bits, the lowest first. */
    private BigInteger sum(int limbs) {
        long[] ways = new long[graph.count() * limbs];
        long[] all = new long[limbs];
        ways[0] = 1;
        for (int state : order) {
            for (int place = graph.first(state); place < graph.last(state); place++) {
                add(ways, state * limbs, ways, graph.next(place) * limbs, limbs);
            }
            if (graph.point(state).kind() == Point.Kind.END) {
                add(ways, state * limbs, all, 0, limbs);
            }
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = limbs - 1; i >= 0; i--) {
            number = number.shiftLeft(62).add(BigInteger.valueOf(all[i]));
        }
        return number;
    }

    private static void add(long[] from, int at, long[] to, int into, int limbs) {
        long carry = 0;
        for (int i = 0; i < limbs; i++) {
            long sum = to[into + i] + from[at + i] + carry;
            to[into + i] = sum & ((1L << 62) - 1);
            carry = sum >>> 62;
        }
    }
}
