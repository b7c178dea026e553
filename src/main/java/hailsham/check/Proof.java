package hailsham.check;

import hailsham.check.contract.Outline;
import hailsham.check.model.Formula;
import hailsham.check.model.GuardFormulas;
import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Count;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Outlook;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.check.walk.KnownWays;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.expression.Condition;
import hailsham.expression.Contract;
import hailsham.story.Chapter;
import hailsham.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What can be proved of a story: asked of every reader there could be, not of so many. */
public final class Proof {
    private final Model model;
    private final Prover prover;
    private final Standing standing;
    private final Budget budget;
    private final long began = System.nanoTime();

    private Proof(Engine engine, KnownWays known, Budget budget) {
        this.budget = budget;
        this.prover = new Prover(engine, known, new Meter(budget.time(), budget.bytes()));
        this.model = prover.model();
        this.standing = new Standing(model);
    }

    /** Proofs of a story. */
    public static Proof of(Story story, Budget budget) {
        return of(story, List.of(), budget);
    }

    /**
     * Proofs of a story that was made of another.
     *
     * @param known ways into that
     */
    public static Proof of(Story story, KnownWays known, Budget budget) {
        return of(story, List.of(), known, budget);
    }

    /**
     * Proofs of a story of whose states more will be asked than it asks itself.
     *
     * @param alsoAsked every condition that {@link #canHold} will be given and the story does not hold
     */
    public static Proof of(Story story, Collection<Condition> alsoAsked, Budget budget) {
        return of(story, alsoAsked, KnownWays.NONE, budget);
    }

    static Proof of(Story story, Collection<Condition> alsoAsked, KnownWays known, Budget budget) {
        List<Condition> asked = new ArrayList<>(Promises.asked(story));
        asked.addAll(alsoAsked);
        return new Proof(Engine.of(story, asked), known, budget);
    }

    /** Whether something can come about. */
    public sealed interface Outcome {
        /** It can. The witness leads there, on the engine. */
        record Possible(Witness witness) implements Outcome {}

        /** It cannot, for any reader. */
        record Impossible() implements Outcome {}

        /** It is not known, for a reason. */
        record Unknown(String why) implements Outcome {}
    }

    /**
     * Whether a reader can stand at a place with a condition holding.
     *
     * <p>{@link Outcome.Impossible} is proved of every telling that there could be, also of one in which chapters are lived
     * again by a reader who knows what she has come by since; the witness of {@link Outcome.Possible} was gone on the engine
     * and ends where she stands so, in a first telling wherever that is possible.
     *
     * @param condition one of the story's, or one that {@link #of(Story, Collection, Budget)} was given
     */
    public Outcome canHold(Stand stand, Condition condition) {
        return ask(standing.at(stand, formula(condition)));
    }

    /** The same of many at once: of each whether one of its claims can come true. */
    List<Outcome> canHold(List<List<Claim>> questions) {
        return askAll(states(questions));
    }

    /** The states of which one is to be met for one of the claims of a question to come true. */
    List<List<Where>> states(List<List<Claim>> questions) {
        List<List<Where>> asked = new ArrayList<>();
        for (List<Claim> question : questions) {
            asked.add(question.stream()
                    .flatMap(claim -> standing.at(claim.stand(), formula(claim.condition())).stream())
                    .toList());
        }
        return asked;
    }

    /** Whether a contract is kept even if every option could always be taken; otherwise nothing is said. */
    boolean keepsWhateverIsChosen(Contract.Moves contract) {
        return Outline.keeps(model, contract);
    }

    /** Whether a reader can come to stand at a place. */
    public Outcome canStand(Stand stand) {
        return ask(
                stand instanceof Stand.In in
                        ? sight(Sight.Kind.NODE, model.program().node(in.node()), 0)
                        : standing.at(stand, Formula.TRUE));
    }

    /**
     * Whether from <em>some</em> state in which a reader stands at a place in a first telling, with a condition holding, she
     * can come to an ending. {@link Outcome.Impossible}: she never can, or never stands there so. The witness leads by that place to the
     * ending.
     */
    public Outcome canEnd(Stand stand, Condition condition, String ending) {
        return canEnd(stand, formula(condition), ending);
    }

    /** The same from any state in which a reader stands there. */
    public Outcome canEnd(Stand stand, String ending) {
        return canEnd(stand, Formula.TRUE, ending);
    }

    private Outcome canEnd(Stand stand, Formula formula, String ending) {
        return outcome(prover.passage(standing.at(stand, formula), standing.at(new Stand.End(ending), Formula.TRUE)));
    }

    /**
     * Whether from some state in which a reader stands at a place with a condition holding there is <em>no</em> way to an
     * ending. {@link Outcome.Impossible}: she can come to it from every such state, if there is one. The witness leads to
     * a state from which she cannot.
     */
    public Outcome canMiss(Stand stand, Condition condition, String ending) {
        return canMiss(stand, formula(condition), ending);
    }

    /** The same of all states in which a reader stands there. */
    public Outcome canMiss(Stand stand, String ending) {
        return canMiss(stand, Formula.TRUE, ending);
    }

    private Outcome canMiss(Stand stand, Formula formula, String ending) {
        return outcome(prover.deadEnd(standing.at(stand, formula), standing.at(new Stand.End(ending), Formula.TRUE)));
    }

    private Formula formula(Condition condition) {
        return GuardFormulas.of(condition, model.slots());
    }

    private static Outcome outcome(Outlook passage) {
        if (passage instanceof Outlook.Shown shown) {
            return new Outcome.Possible(shown.witness());
        } else if (passage instanceof Outlook.Never) {
            return new Outcome.Impossible();
        } else if (passage instanceof Outlook.Open open) {
            return new Outcome.Unknown(open.why());
        }
        throw new AssertionError(passage);
    }

    private List<Where> sight(Sight.Kind kind, int unit, int index) {
        return model.sights().getOrDefault(new Sight(kind, unit, index, 0), List.of());
    }

    private Outcome ask(List<Where> asked) {
        return askAll(List.of(asked)).get(0);
    }

    private List<Outcome> askAll(List<List<Where>> asked) {
        return outcomes(prover.ask(asked), asked);
    }

    /** What verdicts come to, each with a witness where there is one. */
    List<Outcome> outcomes(List<Verdict> verdicts, List<List<Where>> asked) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            outcomes.add(outcome(verdicts.get(i), asked.get(i)));
        }
        return outcomes;
    }

    private Outcome outcome(Verdict verdict, List<Where> asked) {
        if (verdict instanceof Verdict.Met || verdict instanceof Verdict.MetKnowing) {
            return prover.witness(verdict, asked)
                    .<Outcome>map(Outcome.Possible::new)
                    .orElse(new Outcome.Unknown("the engine does not confirm the way that was found"));
        } else if (verdict instanceof Verdict.Never) {
            return new Outcome.Impossible();
        } else if (verdict instanceof Verdict.Open open) {
            return new Outcome.Unknown(open.why());
        }
        throw new AssertionError(verdict);
    }

    /** Looks for every fault, and whether every contract is kept. */
    public Report report() {
        return Report.of(this);
    }

    /** How many rows of decisions lead through the story; where that cannot be proved, about. */
    public Count ways() {
        return prover.ways();
    }

    /** Looks for faults in the file of a chapter alone. */
    public ChapterReport report(Chapter chapter) {
        return ChapterReport.of(this, chapter);
    }

    /** Ways into the story that were gone for what was asked until now. */
    public KnownWays known() {
        return prover.known();
    }

    Prover prover() {
        return prover;
    }

    Story story() {
        return model.program().story();
    }

    /** What is left of the budget. */
    Budget left() {
        return budget.less(elapsed());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
