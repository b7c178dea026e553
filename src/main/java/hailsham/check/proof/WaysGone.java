package hailsham.check.proof;

import hailsham.check.model.Model;
import hailsham.check.model.Where;
import hailsham.check.walk.EndsMet;
import hailsham.check.walk.KnownWays;
import hailsham.check.walk.OpenQuestions;
import hailsham.check.walk.RandomReadings;
import hailsham.check.walk.Retracing;
import hailsham.check.walk.Trail;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The ways that are gone into a story to meet what is asked for: those that are known from before, or from a story of which
 * it was made; then, once, random readings. What met something is known from then on.
 */
final class WaysGone {
    private static final long STEPS = 300_000;

    /** One reading of a large story takes as many steps as many of a small one. */
    private static final long STEPS_A_POINT = 50;

    /** Where ways are known, most of what can be met is met on them. */
    private static final long STEPS_MORE = 60_000;

    private final Model model;
    private final KnownWays given;
    private final Meter meter;
    private final EndsMet ends = new EndsMet();

    /** Trails that met something that was asked for. */
    private final List<Trail> met = new ArrayList<>();

    private boolean hasRead;

    WaysGone(Model model, KnownWays given, Meter meter) {
        this.model = model;
        this.given = given;
        this.meter = meter;
    }

    /** The ends that were come to. */
    EndsMet ends() {
        return ends;
    }

    /** Whether random readings were taken already. */
    boolean hasRead() {
        return hasRead;
    }

    /** Meets what is met on known ways and by random readings, and leaves the rest. */
    void read(List<List<Where>> questions, BitSet left, Verdict[] verdicts) {
        OpenQuestions open = OpenQuestions.of(model, questions, left);
        new Retracing(model, open, ends).go(hasRead ? known() : given);
        if (!hasRead) {
            long most = Math.max(STEPS, STEPS_A_POINT * model.points().size());
            long steps = given.ways().isEmpty() ? most : STEPS_MORE;
            new RandomReadings(model, open, ends, 1).read(steps, meter::hasTime);
            // Another time they would go the same ways.
            hasRead = true;
        }
        open.forEachMet((question, trail) -> {
            verdicts[question] = new Verdict.Met(Optional.of(trail), false);
            left.clear(question);
            met.add(trail);
        });
    }

    /** Takes down what else was met. */
    void met(Verdict verdict) {
        if (verdict instanceof Verdict.Met state) {
            state.trail().ifPresent(met::add);
        }
    }

    /** All that met something, or an end. */
    KnownWays known() {
        List<Trail> all = new ArrayList<>(met);
        all.addAll(ends.all());
        return KnownWays.of(all);
    }
}
