package hailsham.check;

import hailsham.check.fault.Evidence;
import hailsham.check.fault.Faults;
import hailsham.check.fault.Findings;
import hailsham.check.model.Formula;
import hailsham.check.model.GuardFormulas;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.expression.Condition;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be proved of a story: asked of every reader there could be, not of so many. */
public final class Proof {
    private final Model model;
    private final Prover prover;
    private final long began = System.nanoTime();

    private Proof(Engine engine, Budget budget) {
        this.prover = new Prover(engine, new Meter(budget.time(), budget.bytes()));
        this.model = prover.model();
    }

    /** Proofs of a story. */
    public static Proof of(Story story, Budget budget) {
        return of(story, List.of(), budget);
    }

    /**
     * Proofs of a story of whose states more will be asked than it asks itself.
     *
     * @param alsoAsked every condition that {@link #canHold} will be given and the story does not hold
     */
    public static Proof of(Story story, Collection<Condition> alsoAsked, Budget budget) {
        return new Proof(Engine.of(story, alsoAsked), budget);
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

    /** Whether a condition can hold when a reader stands in a node: at any of its stops, or at the end that it is. */
    public Outcome canHold(NodeId place, Condition condition) {
        int node = model.program().node(place);
        Formula formula = GuardFormulas.of(condition, model.slots());
        List<Where> asked = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.node() == node && point.kind() != Point.Kind.BETWEEN) {
                asked.add(new Where(point.number(), formula));
            }
        }
        return ask(asked);
    }

    /** Whether a condition can hold when a reader stands anywhere. */
    public Outcome canHold(Condition condition) {
        return ask(List.of(new Where(Where.ANYWHERE, GuardFormulas.of(condition, model.slots()))));
    }

    /** Whether a reader can come to a node. */
    public Outcome canReach(NodeId node) {
        return ask(sight(Sight.Kind.NODE, model.program().node(node), 0));
    }

    /**
     * Whether a reader can take an option at a node.
     *
     * @param option as {@code Option.id()} names it
     */
    public Outcome canTake(NodeId node, String option) {
        int number = model.program().node(node);
        List<Where> asked = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.node() == number) {
                point.edges().stream()
                        .filter(edge -> edge.decision().equals(Optional.of(option)))
                        .forEach(edge -> asked.add(new Where(point.number(), edge.when())));
            }
        }
        return ask(asked);
    }

    /** Whether a reader can come to an ending. */
    public Outcome canEnd(String ending) {
        List<Where> asked = new ArrayList<>();
        for (int node = 0; node < model.program().nodes(); node++) {
            if (model.program().node(node).end() instanceof NodeEnd.Ends ends
                    && ends.ending().equals(ending)) {
                asked.addAll(sight(Sight.Kind.NODE, node, 0));
            }
        }
        return ask(asked);
    }

    private List<Where> sight(Sight.Kind kind, int unit, int index) {
        return model.sights().getOrDefault(new Sight(kind, unit, index, 0), List.of());
    }

    private Outcome ask(List<Where> asked) {
        Verdict verdict = prover.ask(List.of(asked)).get(0);
        if (verdict instanceof Verdict.Met met) {
            return prover.witness(met, asked)
                    .<Outcome>map(Outcome.Possible::new)
                    .orElse(new Outcome.Unknown("the engine does not confirm the way that was found"));
        } else if (verdict instanceof Verdict.Never) {
            return new Outcome.Impossible();
        } else if (verdict instanceof Verdict.Open open) {
            return new Outcome.Unknown(open.why());
        }
        throw new AssertionError(verdict);
    }

    /** Looks for every fault. */
    public Report report() {
        Findings findings = Faults.find(new Evidence(prover));
        List<Answer> answers = new ArrayList<>();
        for (DiagnosticCode code : Faults.codes()) {
            List<String> open = findings.open(code);
            answers.add(new Answer(
                    code.code(),
                    open.isEmpty() ? Answer.Kind.PROVED : Answer.Kind.UNKNOWN,
                    findings.count(code),
                    open.isEmpty() ? Optional.empty() : Optional.of(open.size() + " open: " + open.get(0))));
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        return new Report(findings.found(), answers, prover.ways(), prover.states(), millis);
    }
}
