package hailsham.check.proof;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Search;
import hailsham.check.walk.Trail;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What can still be come to from some states, in a search that is complete and exact. */
final class Onward {
    private final StateGraph graph;
    private final Search search;
    private final Model model;
    private final BitSet from;
    private final BitSet to;
    private final BitSet before;

    Onward(StateGraph graph, List<Where> from, List<Where> to) {
        this.graph = graph;
        this.search = graph.search();
        this.model = search.slice().model();
        this.from = states(from);
        this.to = states(to);
        this.before = graph.before(this.to);
    }

    private BitSet states(List<Where> asked) {
        BitSet states = new BitSet();
        int[] values = model.start();
        for (int state = 0; state < search.count(); state++) {
            int point = search.point(state);
            boolean stops = graph.point(state).kind() != Point.Kind.BETWEEN;
            search.read(state, values);
            for (Where where : asked) {
                boolean here = where.point() == point || (stops && where.point() == Where.ANYWHERE);
                if (here && where.when().holds(values)) {
                    states.set(state);
                }
            }
            search.forget(point, values);
        }
        return states;
    }

    /** A way to one of the states from which one of the others can be come to, and on to that; empty where there is none. */
    Optional<Trails> some() {
        BitSet able = (BitSet) from.clone();
        able.and(before);
        return first(able).map(state -> {
            List<Edge> way = new ArrayList<>(search.way(state));
            Trail there = Trail.of(way);
            way.addAll(on(state));
            return new Trails(there, Trail.of(way));
        });
    }

    /** A way to one of the states from which none of the others can be come to; empty where there is none. */
    Optional<Trail> without() {
        BitSet unable = (BitSet) from.clone();
        unable.andNot(before);
        return first(unable).map(state -> Trail.of(search.way(state)));
    }

    /** The first state in the order of the search, which begins with those that the fewest decisions lead to. */
    private static Optional<Integer> first(BitSet states) {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.nextSetBit(0));
    }

    /** A way to a state, and that way with one on from there. */
    record Trails(Trail there, Trail on) {}

    private List<Edge> on(int start) {
        int[] parents = new int[graph.count()];
        Arrays.fill(parents, -1);
        parents[start] = start;
        Deque<Integer> toDo = new ArrayDeque<>(List.of(start));
        int at = start;
        while (!to.get(at)) {
            at = toDo.remove();
            for (int place = graph.first(at); place < graph.last(at) && !to.get(at); place++) {
                int next = graph.next(place);
                if (parents[next] < 0) {
                    parents[next] = at;
                    toDo.add(next);
                }
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (int state = at; state != start; state = parents[state]) {
            edges.add(edge(parents[state], state));
        }
        Collections.reverse(edges);
        return edges;
    }

    /** The edge that leads from one state to another. */
    private Edge edge(int one, int other) {
        List<Edge> free = search.free(one);
        for (int i = 0; i < free.size(); i++) {
            if (graph.next(graph.first(one) + i) == other) {
                return free.get(i);
            }
        }
        throw new AssertionError("no edge leads there");
    }
}
