package hailsham.check.proof;

import hailsham.check.diagram.Exhausted;
import hailsham.check.model.Where;
import hailsham.check.sets.Forward;
import hailsham.check.sets.Frame;
import hailsham.check.sets.Moves;
import hailsham.check.sets.Targets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Decides what readings left open in a story with more states than can be met one by one: from above, a few slots at a
 * time, which proves that something is never met; and what is left then, each by a {@link Refinement}.
 */
final class Sandwich {
    private static final int SLOTS_AT_ONCE = 10;

    /** A question about more slots is left to a refinement. */
    private static final int MOST_SLOTS = 14;

    private static final int DIAGRAMS = 300_000;
    private static final int REMEMBERED = 1 << 14;

    private final Moves moves;
    private final Meter meter;

    Sandwich(Moves moves, Meter meter) {
        this.moves = moves;
        this.meter = meter;
    }

    /** Decides all that is left, and leaves nothing: what is not decided is said to be open. */
    void decide(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        batches(questions, left).parallelStream().forEach(batch -> prove(questions, batch, verdicts));
        List<Integer> hard = left.stream()
                .filter(question -> verdicts[question] == null)
                .boxed()
                .toList();
        Refinement refinement = new Refinement(moves, meter);
        hard.parallelStream().forEach(question -> verdicts[question] = refinement.decide(questions.get(question)));
    }

    /** Questions of the same slots together. */
    private List<List<Integer>> batches(List<List<Where>> questions, BitSet left) {
        List<Integer> order = left.stream()
                .boxed()
                .filter(question -> moves.slots(questions.get(question)).cardinality() <= MOST_SLOTS)
                .sorted(Comparator.comparingLong(question -> moves.rank(moves.slots(questions.get(question)))))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        List<Integer> batch = new ArrayList<>();
        BitSet slots = new BitSet();
        for (int question : order) {
            BitSet more = moves.slots(questions.get(question));
            more.or(slots);
            if (more.cardinality() > SLOTS_AT_ONCE && !batch.isEmpty()) {
                batches.add(batch);
                batch = new ArrayList<>();
                more = moves.slots(questions.get(question));
            }
            batch.add(question);
            slots = more;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    /** Proves of what questions it can that no state is met that they ask for. */
    private void prove(List<List<Where>> questions, List<Integer> batch, Verdict[] verdicts) {
        List<Where> asked = new ArrayList<>();
        batch.forEach(question -> asked.addAll(questions.get(question)));
        try {
            Frame.Room room = new Frame.Room(DIAGRAMS, REMEMBERED, meter::hasTime);
            Frame frame = new Frame(moves, moves.slots(asked), Targets.region(moves, asked), asked, room);
            Forward forward = Forward.of(frame);
            for (int question : batch) {
                if (Targets.of(forward, questions.get(question)).isEmpty()) {
                    verdicts[question] = new Verdict.Never();
                }
            }
        } catch (Exhausted tooMuch) {
            // Each of them alone may take less.
            return;
        }
    }
}
