package hailsham.check.proof;

import hailsham.check.diagram.Exhausted;
import hailsham.check.model.Where;
import hailsham.check.sets.FirstLook;
import hailsham.check.sets.Forward;
import hailsham.check.sets.Frame;
import hailsham.check.sets.Moves;
import hailsham.check.sets.Targets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what readings left open in a story with more states than can be met one by one: from above, a few slots at a
 * time, which proves that something is never met; and what is left then, each by a {@link Refinement}.
 */
final class Sandwich {
    private static final int SLOTS_AT_ONCE = 10;

    private static final int DIAGRAMS = 300_000;
    private static final int REMEMBERED = 1 << 14;

    private static final Batch NONE = new Batch(List.of(), new BitSet());

    private final Moves moves;
    private final Meter meter;

    /** Questions that are asked together, and the slots that are looked at for them. */
    private record Batch(List<Integer> questions, BitSet slots) {}

    Sandwich(Moves moves, Meter meter) {
        this.moves = moves;
        this.meter = meter;
    }

    /** Decides all that is left, and leaves nothing: what is not decided is said to be open. */
    void decide(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        narrow(questions, left, verdicts);
        refine(questions, left, verdicts);
    }

    /** Decides what is left each by itself, where it is known that little else can be proved. */
    void refine(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        List<Integer> hard = left.stream()
                .filter(question -> verdicts[question] == null)
                .boxed()
                .toList();
        Refinement refinement = new Refinement(moves, meter);
        hard.parallelStream().forEach(question -> verdicts[question] = refinement.decide(questions.get(question)));
    }

    /** Proves of what questions it can, a few slots at a time, that they are never met, and says nothing of the others. */
    void narrow(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        BitSet open = (BitSet) left.clone();
        do {
            batches(questions, open).parallelStream().forEach(batch -> prove(questions, batch, verdicts));
        } while (moves.leaveOut(proved(questions, open, verdicts)));
    }

    /** States that are now proved never to be met; the questions are open no more. */
    private static Set<Where> proved(List<List<Where>> questions, BitSet open, Verdict[] verdicts) {
        Set<Where> never = new HashSet<>();
        for (int question = open.nextSetBit(0); question >= 0; question = open.nextSetBit(question + 1)) {
            if (verdicts[question] != null) {
                never.addAll(questions.get(question));
                open.clear(question);
            }
        }
        return never;
    }

    /** Questions of the same slots together. */
    private List<Batch> batches(List<List<Where>> questions, BitSet open) {
        List<Batch> single = new ArrayList<>();
        open.stream()
                .forEach(question ->
                        single.add(new Batch(List.of(question), FirstLook.of(moves, questions.get(question)))));
        single.sort(Comparator.comparingLong(batch -> moves.rank(batch.slots)));
        List<Batch> batches = new ArrayList<>();
        for (Batch next : single) {
            Batch last = batches.isEmpty() ? NONE : batches.get(batches.size() - 1);
            BitSet slots = (BitSet) last.slots.clone();
            slots.or(next.slots);
            if (slots.cardinality() > SLOTS_AT_ONCE || batches.isEmpty()) {
                batches.add(next);
            } else {
                List<Integer> both = new ArrayList<>(last.questions);
                both.addAll(next.questions);
                batches.set(batches.size() - 1, new Batch(both, slots));
            }
        }
        return batches;
    }

    /** Proves of what questions it can that no state is met that they ask for. */
    private void prove(List<List<Where>> questions, Batch batch, Verdict[] verdicts) {
        List<Where> asked = new ArrayList<>();
        batch.questions.forEach(question -> asked.addAll(questions.get(question)));
        try {
            Frame.Room room = new Frame.Room(meter.diagrams(DIAGRAMS), REMEMBERED, meter::hasTime);
            Frame frame = new Frame(moves, batch.slots, Targets.region(moves, asked), asked, room);
            Forward forward = Forward.of(frame);
            for (int question : batch.questions) {
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
