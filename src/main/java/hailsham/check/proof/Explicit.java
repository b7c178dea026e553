package hailsham.check.proof;

import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.check.search.Search;
import hailsham.check.search.Slice;
import hailsham.check.sets.Moves;
import hailsham.check.walk.OpenQuestions;
import hailsham.check.walk.Trail;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Meets the states of a story one by one, where they are few. Several threads may ask. */
final class Explicit {
    private final Graph graph;
    private final Model model;
    private final Meter meter;
    private final Reach reach;
    private final BitSet guardSlots = new BitSet();

    private @Nullable StateGraph states;
    private @Nullable Slice guards;
    private @Nullable Moves moves;
    private @Nullable Estimate estimate;

    /** Held while the estimate is made, which takes a while and keeps nobody from asking for states. */
    private final Object estimating = new Object();

    private boolean tooMany;

    /**
     * How far states are met one by one.
     *
     * @param few a slice that cannot have more states than these is always searched
     * @param tried so many states are met of a slice that may have more than {@code few}
     */
    record Reach(long few, long tried) {
        private static final long FEW = 4_000_000;
        private static final long FEW_AT_A_POINT = 1_000;
        private static final long TRIED = 400_000;

        /**
         * As far as usual. In a large story more states are few, if there is room for them: sets of states would have to
         * be led through as many points again and again.
         */
        static Reach usual(Model model, Meter meter) {
            long few = FEW_AT_A_POINT * model.points().size();
            return new Reach(Math.max(FEW, Math.min(few, meter.states())), TRIED);
        }

        boolean none() {
            return tried == 0;
        }

        /** Of a slice. */
        long of(Slice slice) {
            return slice.most() <= few ? few : tried;
        }
    }

    Explicit(Graph graph, Meter meter, Reach reach) {
        this.graph = graph;
        this.model = graph.model();
        this.meter = meter;
        this.reach = reach;
        for (int slot = 0; slot < model.slots().all().size(); slot++) {
            guardSlots.set(slot, graph.isRead(slot));
        }
    }

    /** All states, told apart at least as far as guards tell them apart; empty where they are too many. */
    synchronized Optional<StateGraph> states() {
        tooMany |= reach.none() || guards().most() > Slice.MOST_STATES;
        if (states == null && !tooMany) {
            Search search = Search.of(guards(), meter.upTo(reach.of(guards())));
            tooMany = !search.complete() || !guards().known().equals(guardSlots);
            states = tooMany ? null : new StateGraph(search);
        }
        return Optional.ofNullable(states);
    }

    /** How many states a reader stops at, told apart as far as guards tell them apart; empty where they are too many. */
    OptionalInt stops() {
        return states().map(all -> OptionalInt.of(all.search().stops(guards()))).orElseGet(OptionalInt::empty);
    }

    /** What must be kept of states for what can be done in them. */
    private synchronized Slice guards() {
        Slice made = guards;
        if (made == null) {
            made = Slice.of(graph, guardSlots, List.of());
            guards = made;
        }
        return made;
    }

    private synchronized Moves moves() {
        Moves made = moves;
        if (made == null) {
            made = new Moves(graph, List.of());
            moves = made;
        }
        return made;
    }

    /** How many ways and states there are, about, where they are too many. */
    Estimate estimate() {
        synchronized (estimating) {
            Estimate made = estimate;
            if (made == null) {
                made = Estimate.of(moves(), meter::hasTime);
                estimate = made;
            }
            return made;
        }
    }

    /** All states, told apart also as far as questions tell them apart; empty where they are too many. */
    Optional<StateGraph> states(List<Where> asked) {
        if (states().isEmpty()) {
            return Optional.empty();
        }
        Search search = search(asked);
        return search.complete() && search.slice().known().equals(slots(asked))
                ? Optional.of(new StateGraph(search))
                : Optional.empty();
    }

    private BitSet slots(List<Where> asked) {
        BitSet slots = (BitSet) guardSlots.clone();
        asked.forEach(where -> where.when().reads(slots));
        return slots;
    }

    private Search search(List<Where> asked) {
        Slice slice = Slice.of(graph, slots(asked), asked);
        return Search.of(slice, meter.upTo(reach.of(slice)));
    }

    /**
     * Decides all questions, if the states in which they may differ are certain to be few; says whether it did.
     *
     * <p>States that differ for questions differ no less for guards, so that this is then the search for all of them too.
     */
    boolean decide(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        if (reach.none() || guards().most() > reach.few) {
            return false;
        } else if (left.isEmpty()) {
            return true;
        }
        List<Where> wheres = new ArrayList<>();
        left.stream().forEach(question -> wheres.addAll(questions.get(question)));
        BitSet slots = slots(wheres);
        Slice whole = Slice.of(graph, slots, wheres);
        if (whole.most() > reach.few || !whole.known().equals(slots)) {
            return false;
        }
        Search search = Search.of(whole, meter.upTo(reach.of(whole)));
        if (search.complete()) {
            found(search);
        }
        meet(search, questions, left, verdicts);
        String why = search.complete() ? "" : meter.why(search, reach.of(whole));
        left.stream()
                .filter(question -> verdicts[question] == null)
                .forEach(question ->
                        verdicts[question] = search.complete() ? new Verdict.Never() : new Verdict.Open(why));
        return true;
    }

    private synchronized void found(Search search) {
        states = states == null ? new StateGraph(search) : states;
    }

    /** A way to one of some states with the fewest decisions; empty where states are too many, or none is met. */
    Optional<Trail> shortest(List<Where> asked) {
        if (states().isEmpty()) {
            return Optional.empty();
        }
        Verdict[] verdicts = new Verdict[1];
        BitSet one = new BitSet();
        one.set(0);
        meet(search(asked), List.of(asked), one, verdicts);
        return verdicts[0] instanceof Verdict.Met met ? met.trail() : Optional.empty();
    }

    private void meet(Search search, List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        OpenQuestions open = OpenQuestions.of(model, questions, left);
        Trails trails = new Trails(search);
        int[] values = model.start();
        for (int state = 0; state < search.count() && open.open() > 0; state++) {
            int met = state;
            int point = search.point(state);
            search.read(state, values);
            boolean stops = model.point(point).kind() != Point.Kind.BETWEEN;
            open.visit(point, stops, values, () -> trails.to(met));
            search.forget(point, values);
        }
        open.forEachMet((question, trail) -> verdicts[question] = new Verdict.Met(Optional.of(trail), true));
    }
}
