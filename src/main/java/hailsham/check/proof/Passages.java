package hailsham.check.proof;

import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.check.sets.Moves;
import hailsham.check.walk.EndsMet;
import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whether from some states others can be come to: where all states are met, by looking at them; otherwise by ways
 * that are known, on most of which most places lie, and only else by sets of states.
 */
final class Passages {
    private final Graph graph;
    private final Explicit explicit;
    private final Meter meter;
    private final EndsMet ends;
    private final Confirming confirming;

    /** What came of going ways to ends on the engine. */
    private final IdentityHashMap<Trail, Optional<Witness>> confirmed = new IdentityHashMap<>();

    private @Nullable Moves unasked;

    /** Goes a way on the engine. */
    interface Confirming {
        /** The witness of a trail to one of some states; empty where the engine does not go that way. */
        Optional<Witness> witness(Trail trail, List<Where> asked, boolean shortest);
    }

    Passages(Graph graph, Explicit explicit, Meter meter, EndsMet ends, Confirming confirming) {
        this.graph = graph;
        this.explicit = explicit;
        this.meter = meter;
        this.ends = ends;
        this.confirming = confirming;
    }

    /**
     * Whether from one of some states one of some others can be come to.
     *
     * @return where it can, decisions that lead to such a state and on to the other, gone on the engine
     */
    Outlook some(List<Where> from, List<Where> to) {
        Optional<Witness> known = known(from, to);
        if (known.isPresent()) {
            return new Outlook.Shown(known.get());
        }
        Optional<StateGraph> all = explicit.states(both(from, to));
        if (all.isEmpty()) {
            Beyond.Answer answer = beyond(from, to).some();
            answer.arrival().ifPresent(arrival -> note(arrival.point(), arrival.trail()));
            return outlook(answer, to);
        }
        return new Onward(all.get(), from, to)
                .some()
                .map(trails -> {
                    trails.on().edges().stream()
                            .reduce((first, last) -> last)
                            .ifPresent(last -> note(last.to(), trails.on()));
                    return shown(
                            witness(trails.there(), from, false).flatMap(there -> witness(trails.on(), to, false)));
                })
                .orElse(new Outlook.Never());
    }

    /**
     * Whether from one of some states none of some others can be come to.
     *
     * @return where none can, decisions that lead to such a state, gone on the engine
     */
    Outlook none(List<Where> from, List<Where> to) {
        Optional<StateGraph> all = explicit.states(both(from, to));
        if (all.isEmpty()) {
            return outlook(beyond(from, to).without(), from);
        }
        return new Onward(all.get(), from, to)
                .without()
                .map(trail -> shown(witness(trail, from, true)))
                .orElse(new Outlook.Never());
    }

    private void note(int point, Trail trail) {
        if (graph.model().point(point).kind() == Point.Kind.END) {
            ends.met(point, trail);
        }
    }

    /** A way to one of some ends that is known to lead by one of some places. */
    private Optional<Witness> known(List<Where> from, List<Where> to) {
        return to.stream()
                .filter(where -> where.point() != Where.ANYWHERE && where.when().equals(Formula.TRUE))
                .flatMap(where -> ends.at(where.point()).stream()
                        .filter(trail -> leadsBy(trail, from))
                        .flatMap(trail -> confirmed(trail, where).stream()))
                .findFirst();
    }

    private Optional<Witness> confirmed(Trail trail, Where end) {
        return confirmed.computeIfAbsent(trail, way -> witness(way, List.of(end), false));
    }

    private static boolean leadsBy(Trail trail, List<Where> places) {
        for (Edge edge : trail.edges()) {
            for (Where place : places) {
                if (place.point() == edge.from() && place.when().equals(Formula.TRUE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Beyond beyond(List<Where> from, List<Where> to) {
        boolean asks = both(from, to).stream().anyMatch(where -> !where.when().equals(Formula.TRUE));
        return new Beyond(asks ? new Moves(graph, List.of(from, to)) : unasked(), meter, from, to, false);
    }

    /** Moves for questions that tell no values apart. */
    private Moves unasked() {
        Moves made = unasked;
        if (made == null) {
            made = new Moves(graph, List.of());
            unasked = made;
        }
        return made;
    }

    private Optional<Witness> witness(Trail trail, List<Where> asked, boolean shortest) {
        return confirming.witness(trail, asked, shortest);
    }

    private Outlook outlook(Beyond.Answer answer, List<Where> asked) {
        if (answer.open().isPresent()) {
            return new Outlook.Open(answer.open().get());
        }
        return answer.arrival()
                .map(arrival -> shown(witness(arrival.trail(), asked, false)))
                .orElse(new Outlook.Never());
    }

    private static List<Where> both(List<Where> one, List<Where> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Outlook shown(Optional<Witness> witness) {
        return witness.<Outlook>map(Outlook.Shown::new).orElse(new Outlook.Open(Prover.UNCONFIRMED));
    }
}
