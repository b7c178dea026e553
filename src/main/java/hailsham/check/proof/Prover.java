package hailsham.check.proof;

import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.check.sets.Moves;
import hailsham.check.walk.KnownWays;
import hailsham.check.walk.Replay;
import hailsham.check.walk.Shortening;
import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Decides questions: whether one of the states that each asks for can be met.
 *
 * <p>Where a story is small, all of its states are met. Otherwise random readings meet most of what can be met, and the
 * rest is decided by a {@link Sandwich}.
 */
public final class Prover {
    static final String UNCONFIRMED = "the engine does not confirm the way that was found";

    private final Engine engine;
    private final Model model;
    private final Graph graph;
    private final Meter meter;
    private final Explicit explicit;
    private final WaysGone gone;
    private final Passages passages;
    private final Shortening shortening;
    private final Again again;

    /**
     * A prover for a story.
     *
     * @param known ways into it, or into a story from which it was made
     */
    public Prover(Engine engine, KnownWays known, Meter meter) {
        this(engine, known, meter, model -> Explicit.Reach.usual(model, meter));
    }

    /** A prover for a story into which no way is known. */
    public Prover(Engine engine, Meter meter) {
        this(engine, KnownWays.NONE, meter);
    }

    private Prover(Engine engine, KnownWays known, Meter meter, Function<Model, Explicit.Reach> reach) {
        this.engine = engine;
        this.model = Model.of(engine.program());
        this.meter = meter;
        this.graph = Graph.of(model);
        Explicit.Reach far = reach.apply(model);
        this.explicit = new Explicit(graph, meter, far);
        this.gone = new WaysGone(model, known, meter);
        this.shortening = new Shortening(model);
        this.passages = new Passages(graph, explicit, meter, gone.ends(), this::witness);
        this.again = new Again(engine, graph, meter, !far.none(), this::askFirst);
    }

    /** A prover that never meets states one by one, however small a story is. */
    public static Prover ofManyStates(Engine engine, Meter meter) {
        return new Prover(engine, KnownWays.NONE, meter, model -> new Explicit.Reach(0, 0));
    }

    public Model model() {
        return model;
    }

    /** Whether nothing that a reader may come to changes a slot. */
    public boolean neverChanges(int slot) {
        return !graph.isChanged(slot);
    }

    /**
     * Answers questions, of all tellings: first ones, and those in which chapters are lived again by one who knows more. What
     * these never meet no first telling does, so that they are asked of it first, and what is left once again.
     *
     * @param questions each the states of which one is to be met
     * @return the answers, in the same order
     */
    public List<Verdict> ask(List<List<Where>> questions) {
        Verdict[] verdicts = new Verdict[questions.size()];
        BitSet left = undecided(questions, verdicts);
        Again.Asking all = again.new Asking(questions);
        if (!explicit.decide(questions, left, verdicts)) {
            gone.read(questions, left, verdicts);
            if (all.narrow(left, verdicts)) {
                refine(questions, left, verdicts);
            } else {
                decide(questions, left, verdicts);
            }
        }
        left.stream()
                .filter(question -> !(verdicts[question] instanceof Verdict.Never))
                .forEach(left::clear);
        all.decide(left, verdicts);
        return List.of(verdicts);
    }

    /** Answers questions of first tellings alone. */
    public List<Verdict> askFirst(List<List<Where>> questions) {
        Verdict[] verdicts = new Verdict[questions.size()];
        BitSet left = undecided(questions, verdicts);
        if (gone.hasRead()) {
            // What lies on a way that was gone needs no states.
            gone.read(questions, left, verdicts);
        }
        if (!left.isEmpty() && !explicit.decide(questions, left, verdicts)) {
            gone.read(questions, left, verdicts);
            decide(questions, left, verdicts);
        }
        return List.of(verdicts);
    }

    private static BitSet undecided(List<List<Where>> questions, Verdict[] verdicts) {
        BitSet left = new BitSet();
        for (int i = 0; i < verdicts.length; i++) {
            if (questions.get(i).stream().allMatch(where -> where.when().equals(Formula.FALSE))) {
                verdicts[i] = new Verdict.Never();
            } else {
                left.set(i);
            }
        }
        return left;
    }

    private void decide(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        if (left.isEmpty()) {
            return;
        }
        new Sandwich(new Moves(graph, questions), meter).decide(questions, left, verdicts);
        note(left, verdicts);
    }

    /** Decides what may be met by somebody: most of that is met in some first telling. */
    private void refine(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        if (!left.isEmpty()) {
            new Sandwich(new Moves(graph, questions), meter).refine(questions, left, verdicts);
            note(left, verdicts);
        }
    }

    private void note(BitSet left, Verdict[] verdicts) {
        left.stream().forEach(question -> gone.met(verdicts[question]));
    }

    /**
     * The decisions that lead to what was met, as few as are found.
     *
     * @param asked the states that were asked for
     * @return empty where the engine does not go that way, and where nothing was met
     */
    public Optional<Witness> witness(Verdict verdict, List<Where> asked) {
        if (verdict instanceof Verdict.MetKnowing knowing) {
            return Optional.of(knowing.witness());
        }
        return verdict instanceof Verdict.Met met ? witness(met, asked) : Optional.empty();
    }

    private Optional<Witness> witness(Verdict.Met met, List<Where> asked) {
        if (met.shortest() && met.trail().isPresent()) {
            return witness(met.trail().get(), asked, true);
        }
        Optional<Trail> shortest = explicit.shortest(asked);
        if (shortest.isPresent()) {
            return witness(shortest.get(), asked, true);
        }
        return met.trail().flatMap(trail -> witness(shortening.of(trail, asked), asked, false));
    }

    private Optional<Witness> witness(Trail trail, List<Where> asked, boolean shortest) {
        return Replay.shows(engine, model, trail, asked)
                ? Optional.of(Witness.of(model, trail, shortest))
                : Optional.empty();
    }

    /** Whether every reader can come to an ending, in a first telling or in any other. */
    public Endings endings() {
        Optional<Endings> all = again.endings();
        if (all.isPresent() && all.get().traps().isEmpty() && all.get().open().isEmpty()) {
            return all.get();
        }
        Endings first = endingsFirst();
        return all.map(first::and).orElse(first);
    }

    /** Whether every reader can come to an ending in a first telling. */
    public Endings endingsFirst() {
        return explicit.states().map(Endings::of).orElseGet(() -> Traps.find(graph, meter));
    }

    /** How many rows of decisions lead through the story. */
    public Count ways() {
        return explicit.states()
                .map(all -> Ways.count(all).<Count>map(Count.Exactly::new).orElse(new Count.Endless()))
                .orElseGet(() -> explicit.estimate().ways());
    }

    /** How many states there are that differ in what can be done in them and after them. */
    public Count states() {
        OptionalInt stops = explicit.stops();
        return stops.isPresent()
                ? new Count.Exactly(BigInteger.valueOf(stops.getAsInt()))
                : explicit.estimate().states();
    }

    /**
     * Whether from one of some states one of some others can be come to in a first telling.
     *
     * @return where it can, decisions that lead to such a state and on to the other, gone on the engine
     */
    public Outlook passage(List<Where> from, List<Where> to) {
        return passages.some(from, to);
    }

    /**
     * Whether from one of some states none of some others can be come to, in a first telling or in any other.
     *
     * @return where none can, decisions that lead to such a state, gone on the engine
     */
    public Outlook deadEnd(List<Where> from, List<Where> to) {
        Optional<Outlook> all = again.deadEnd(from, to);
        if (all.filter(Outlook.Never.class::isInstance).isPresent()) {
            return all.get();
        }
        Outlook first = deadEndFirst(from, to);
        return first instanceof Outlook.Never ? all.orElse(first) : first;
    }

    /** The same of first tellings alone. */
    public Outlook deadEndFirst(List<Where> from, List<Where> to) {
        return passages.none(from, to);
    }

    /** The ways that were gone and met something, or an end. */
    public KnownWays known() {
        return gone.known();
    }
}
