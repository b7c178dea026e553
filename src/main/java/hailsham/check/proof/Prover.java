package hailsham.check.proof;

import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.check.search.Search;
import hailsham.check.search.Slice;
import hailsham.check.walk.OpenQuestions;
import hailsham.check.walk.RandomReadings;
import hailsham.check.walk.Replay;
import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides questions: whether one of the states that each asks for can be met.
 *
 * <p>Where a story is small, all of its states are met. Otherwise random readings meet most of what can be met, and the
 * rest is asked a few questions at a time, of states of which no more is kept than these questions and the guards read.
 */
public final class Prover {
    /** A slice that cannot have more states than these is always searched. */
    private static final double FEW = 4_000_000;

    /** So many states are met of a slice that may have more than {@link #FEW}. */
    private static final long TRIED = 400_000;

    private static final long STEPS = 600_000;
    private static final int SLOTS_AT_ONCE = 10;
    private static final String UNCONFIRMED = "the engine does not confirm the way that was found";

    private final Engine engine;
    private final Model model;
    private final Graph graph;
    private final Meter meter;
    private final BitSet guardSlots = new BitSet();

    private @Nullable StateGraph states;
    private @Nullable String tooMany;
    private String unlooked = "";

    /** A prover for a story. */
    public Prover(Engine engine, Meter meter) {
        this.engine = engine;
        this.model = Model.of(engine.program());
        this.meter = meter;
        this.graph = Graph.of(model);
        for (int slot = 0; slot < model.slots().all().size(); slot++) {
            guardSlots.set(slot, !graph.readers(slot).isEmpty());
        }
    }

    public Model model() {
        return model;
    }

    /** Whether nothing that a reader may come to changes a slot. */
    public boolean neverChanges(int slot) {
        return graph.writers(slot).isEmpty();
    }

    /**
     * The decisions that lead to what was met, the fewest that are found.
     *
     * @param asked the states that were asked for
     * @return empty where the engine does not go that way
     */
    public Optional<Witness> witness(Verdict.Met met, List<Where> asked) {
        Verdict.Met shorter = met.shortest() ? met : shorter(met, asked);
        return Replay.shows(engine, model, shorter.trail(), asked)
                ? Optional.of(Witness.of(model, shorter.trail(), shorter.shortest()))
                : Optional.empty();
    }

    private Verdict.Met shorter(Verdict.Met met, List<Where> asked) {
        BitSet one = new BitSet();
        one.set(0);
        Verdict[] verdicts = new Verdict[1];
        BitSet slots = slots(List.of(asked), one);
        slots.or(guardSlots);
        decide(Slice.of(graph, slots, asked), List.of(asked), one, verdicts);
        return verdicts[0] instanceof Verdict.Met found ? found : met;
    }

    /** Whether every reader can come to an ending. */
    public Endings endings() {
        Optional<StateGraph> all = graphOfStates();
        return all.isPresent() ? Endings.of(all.get()) : new Endings(List.of(), Optional.ofNullable(tooMany));
    }

    /**
     * Whether from one of some states one of some others can be come to.
     *
     * @return where it can, decisions that lead to such a state and on to the other, gone on the engine
     */
    public Passage passage(List<Where> from, List<Where> to) {
        Optional<StateGraph> all = graphOfStates(from, to);
        if (all.isEmpty()) {
            return new Passage.Open(unlooked);
        }
        return new Onward(all.get(), from, to)
                .some()
                .map(trails -> Replay.shows(engine, model, trails.there(), from)
                                && Replay.shows(engine, model, trails.on(), to)
                        ? new Passage.Shown(Witness.of(model, trails.on(), false))
                        : new Passage.Open(UNCONFIRMED))
                .orElse(new Passage.Never());
    }

    /**
     * Whether from one of some states none of some others can be come to.
     *
     * @return where none can, decisions that lead to such a state, gone on the engine
     */
    public Passage deadEnd(List<Where> from, List<Where> to) {
        Optional<StateGraph> all = graphOfStates(from, to);
        if (all.isEmpty()) {
            return new Passage.Open(unlooked);
        }
        return new Onward(all.get(), from, to)
                .without()
                .map(trail -> Replay.shows(engine, model, trail, from)
                        ? new Passage.Shown(Witness.of(model, trail, true))
                        : new Passage.Open(UNCONFIRMED))
                .orElse(new Passage.Never());
    }

    /** All states, told apart as far as guards and some questions tell them apart. */
    private Optional<StateGraph> graphOfStates(List<Where> from, List<Where> to) {
        BitSet slots = (BitSet) guardSlots.clone();
        from.forEach(where -> where.when().reads(slots));
        to.forEach(where -> where.when().reads(slots));
        List<Where> asked = new ArrayList<>(from);
        asked.addAll(to);
        Slice slice = Slice.of(graph, slots, asked);
        if (!slice.known().equals(slots)) {
            unlooked = "it depends on a number with too wide a range";
            return Optional.empty();
        }
        long most = slice.most() <= FEW ? (long) FEW : TRIED;
        Search search = Search.of(slice, meter.upTo(most));
        unlooked = search.complete() ? "" : meter.why(search, most);
        return search.complete() ? Optional.of(new StateGraph(search)) : Optional.empty();
    }

    /** How many rows of decisions lead through the story. */
    public Count ways() {
        Optional<StateGraph> all = graphOfStates();
        return all.isPresent()
                ? Ways.count(all.get()).<Count>map(Count.Exactly::new).orElse(new Count.Endless())
                : new Count.Open(tooMany == null ? "" : tooMany);
    }

    /** How many states there are that differ in what can be done in them and after them. */
    public Count states() {
        Optional<StateGraph> all = graphOfStates();
        return all.isPresent()
                ? new Count.Exactly(BigInteger.valueOf(all.get().stops()))
                : new Count.Open(tooMany == null ? "" : tooMany);
    }

    private Optional<StateGraph> graphOfStates() {
        if (states == null && tooMany == null) {
            Slice slice = Slice.of(graph, guardSlots, List.of());
            long most = slice.most() <= FEW ? (long) FEW : TRIED;
            Search search = Search.of(slice, meter.upTo(most));
            if (search.complete()) {
                states = new StateGraph(search);
            } else {
                tooMany = meter.why(search, most);
            }
        }
        return Optional.ofNullable(states);
    }

    /**
     * Answers questions.
     *
     * @param questions each the states of which one is to be met
     * @return the answers, in the same order
     */
    public List<Verdict> ask(List<List<Where>> questions) {
        Verdict[] verdicts = new Verdict[questions.size()];
        BitSet left = new BitSet();
        for (int i = 0; i < verdicts.length; i++) {
            if (questions.get(i).stream().allMatch(where -> where.when().equals(Formula.FALSE))) {
                verdicts[i] = new Verdict.Never();
            } else {
                left.set(i);
            }
        }
        BitSet all = new BitSet();
        all.set(0, model.slots().all().size());
        Slice whole = Slice.of(graph, all, wheres(questions, left));
        if (whole.most() <= FEW) {
            decide(whole, questions, left, verdicts);
        } else {
            read(questions, left, verdicts);
            for (BitSet group : groups(questions, left)) {
                BitSet slots = slots(questions, group);
                slots.or(guardSlots);
                decide(Slice.of(graph, slots, wheres(questions, group)), questions, group, verdicts);
            }
        }
        return List.of(verdicts);
    }

    private static List<Where> wheres(List<List<Where>> questions, BitSet which) {
        List<Where> wheres = new ArrayList<>();
        which.stream().forEach(question -> wheres.addAll(questions.get(question)));
        return wheres;
    }

    private static BitSet slots(List<List<Where>> questions, BitSet which) {
        BitSet slots = new BitSet();
        wheres(questions, which).forEach(where -> where.when().reads(slots));
        return slots;
    }

    /** Meets what random readings meet, and leaves the rest. */
    private void read(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        OpenQuestions open = open(questions, left);
        new RandomReadings(model, open, 1).read(STEPS, meter::hasTime);
        collect(open, left, verdicts, false);
    }

    private OpenQuestions open(List<List<Where>> questions, BitSet which) {
        List<List<Where>> asked = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            asked.add(which.get(question) ? questions.get(question) : List.of());
        }
        return new OpenQuestions(model, asked);
    }

    private static void collect(OpenQuestions open, BitSet left, Verdict[] verdicts, boolean shortest) {
        for (int question = left.nextSetBit(0); question >= 0; question = left.nextSetBit(question + 1)) {
            Trail trail = open.met(question);
            if (trail != null) {
                verdicts[question] = new Verdict.Met(trail, shortest);
                left.clear(question);
            }
        }
    }

    /** A few questions at a time, those of the same slots together. */
    private List<BitSet> groups(List<List<Where>> questions, BitSet left) {
        List<BitSet> groups = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        left.stream().forEach(order::add);
        order.sort((a, b) -> Integer.compare(first(questions.get(a)), first(questions.get(b))));
        BitSet group = new BitSet();
        for (int question : order) {
            BitSet more = (BitSet) group.clone();
            more.set(question);
            BitSet slots = slots(questions, more);
            slots.andNot(guardSlots);
            if (slots.cardinality() > SLOTS_AT_ONCE && !group.isEmpty()) {
                groups.add(group);
                group = new BitSet();
            }
            group.set(question);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private int first(List<Where> question) {
        BitSet slots = new BitSet();
        question.forEach(where -> where.when().reads(slots));
        slots.andNot(guardSlots);
        return slots.nextSetBit(0);
    }

    /** Meets all states of a slice that keeps all guards and questions read. */
    private void decide(Slice slice, List<List<Where>> questions, BitSet asked, Verdict[] verdicts) {
        long most = slice.most() <= FEW ? (long) FEW : TRIED;
        Search search = Search.of(slice, meter.upTo(most));
        OpenQuestions open = open(questions, asked);
        int[] values = model.start();
        for (int state = 0; state < search.count() && open.open() > 0; state++) {
            int met = state;
            int point = search.point(state);
            search.read(state, values);
            boolean stops = model.point(point).kind() != Point.Kind.BETWEEN;
            open.visit(point, stops, values, () -> Trail.of(search.way(met)));
            search.forget(point, values);
        }
        BitSet left = (BitSet) asked.clone();
        collect(open, left, verdicts, true);
        String why = search.complete() ? "" : meter.why(search, most);
        left.stream()
                .forEach(question ->
                        verdicts[question] = search.complete() ? new Verdict.Never() : new Verdict.Open(why));
    }
}
