package hailsham.check.fault;

import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.check.walk.Witness;
import hailsham.engine.program.Program;
import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of everything that can be met in a story. */
public final class Evidence {
    private final Prover prover;
    private final Model model;
    private final Map<Sight, Verdict> verdicts = new HashMap<>();
    private final Map<Sight.Kind, List<Sight>> byKind = new EnumMap<>(Sight.Kind.class);
    private final Mentions mentions;

    private final List<Verdict> others;

    /**
     * Asks for all of it.
     *
     * @param others questions that are asked together with these, which takes less than to ask them afterwards
     */
    public Evidence(Prover prover, List<List<Where>> others) {
        this(prover, sight -> true, others);
    }

    private Evidence(Prover prover, Predicate<Sight> asked, List<List<Where>> others) {
        this.prover = prover;
        this.model = prover.model();
        this.mentions = Mentions.of(model.program().story());
        List<Sight> sights = model.sights().keySet().stream().filter(asked).toList();
        List<List<Where>> questions = new ArrayList<>();
        sights.forEach(sight -> questions.add(where(sight)));
        questions.addAll(others);
        List<Verdict> answers = prover.ask(questions);
        for (int i = 0; i < sights.size(); i++) {
            verdicts.put(sights.get(i), answers.get(i));
            byKind.computeIfAbsent(sights.get(i).kind(), kind -> new ArrayList<>())
                    .add(sights.get(i));
        }
        this.others = List.copyOf(answers.subList(sights.size(), answers.size()));
    }

    /** The answers to the questions that were asked together with these. */
    public List<Verdict> others() {
        return others;
    }

    /** Asks only for what is in the file of a chapter, its memories among it. Of what is elsewhere nothing is known. */
    public static Evidence of(Prover prover, Chapter chapter) {
        Program program = prover.model().program();
        return new Evidence(
                prover,
                sight -> {
                    String home = sight.unit() < program.nodes()
                            ? program.node(sight.unit()).id().chapter()
                            : program.memory(program.memoryOf(sight.unit())).chapter();
                    return home.equals(chapter.id());
                },
                List.of());
    }

    Model model() {
        return model;
    }

    Program program() {
        return model.program();
    }

    Story story() {
        return model.program().story();
    }

    Prover prover() {
        return prover;
    }

    /** What the story's conditions read and its effects change. */
    Mentions mentions() {
        return mentions;
    }

    /** Everything of a kind. */
    List<Sight> all(Sight.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Whether some reader meets it, be it only where she lives a chapter again knowing more. */
    boolean met(Sight sight) {
        Verdict verdict = verdicts.get(sight);
        return verdict instanceof Verdict.Met || verdict instanceof Verdict.MetKnowing;
    }

    /** Whether it is proved that no reader meets it, however often she lives chapters again. */
    boolean never(Sight sight) {
        Verdict verdict = verdicts.get(sight);
        return verdict == null || verdict instanceof Verdict.Never;
    }

    /** Notes where neither is known. */
    boolean open(Sight sight, DiagnosticCode code, Findings findings) {
        if (verdicts.get(sight) instanceof Verdict.Open open) {
            findings.open(code, open.why());
            return true;
        }
        return false;
    }

    /** Decisions that lead to what is met; empty where the engine does not confirm them. */
    Optional<Witness> witness(Sight sight) {
        Verdict verdict = verdicts.get(sight);
        return verdict == null ? Optional.empty() : prover.witness(verdict, where(sight));
    }

    /** The states in which something is met. */
    List<Where> where(Sight sight) {
        return model.sights().getOrDefault(sight, List.of());
    }

    /**
     * Whether a sight waits for chapters still to be written: it is asked of something that nothing changes as yet.
     */
    boolean waits(Sight sight) {
        if (story().unfinished().isEmpty()) {
            return false;
        }
        BitSet reads = new BitSet();
        where(sight).forEach(where -> where.when().reads(reads));
        return reads.stream().anyMatch(prover::neverChanges);
    }
}
