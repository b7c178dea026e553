package hailsham.check.proof;

import hailsham.check.diagram.Exhausted;
import hailsham.check.model.Where;
import hailsham.check.sets.Arrival;
import hailsham.check.sets.FirstLook;
import hailsham.check.sets.Forward;
import hailsham.check.sets.Frame;
import hailsham.check.sets.GuidedReadings;
import hailsham.check.sets.Moves;
import hailsham.check.sets.Targets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides one question by looking at more and more slots: there may be states that it asks for, as far as these are looked
 * at, or there are none; where there may be, readings are led there, and what keeps them from it is looked at next.
 */
final class Refinement {
    private static final int ROUNDS = 40;
    private static final int READINGS = 12;
    private static final int DIAGRAMS = 2_000_000;
    private static final int REMEMBERED = 1 << 16;
    private static final int NAMED = 4;

    private final Moves moves;
    private final Meter meter;

    Refinement(Moves moves, Meter meter) {
        this.moves = moves;
        this.meter = meter;
    }

    /** Whether one of some states can be met. */
    Verdict decide(List<Where> question) {
        BitSet known = FirstLook.of(moves, question);
        BitSet region = Targets.region(moves, question);
        List<Integer> blamed = List.of();
        Meter own = meter.ofOne();
        int room = own.diagrams(DIAGRAMS);
        try {
            for (int round = 0; round < ROUNDS && room > 0 && own.hasTime(); round++) {
                Frame frame = new Frame(moves, known, region, question, new Frame.Room(room, REMEMBERED, own::hasTime));
                Forward forward = Forward.of(frame);
                Targets targets = Targets.of(forward, question);
                if (targets.isEmpty()) {
                    return new Verdict.Never();
                }
                GuidedReadings readings = new GuidedReadings(question, targets, round);
                Optional<Arrival> met = readings.read(READINGS, Arrival.first(moves.model()));
                if (met.isPresent()) {
                    return new Verdict.Met(Optional.of(met.get().trail()), false);
                }
                if (readings.sawAll()) {
                    return new Verdict.Never();
                }
                room -= frame.algebra().arena().count();
                blamed = readings.blamed(1 + round / 8);
                if (blamed.isEmpty()) {
                    return new Verdict.Open("readings that were led there did not come there");
                }
                blamed.forEach(known::set);
            }
        } catch (Exhausted noRoom) {
            return new Verdict.Open(why(known, blamed));
        }
        return new Verdict.Open(why(known, blamed));
    }

    private String why(BitSet known, List<Integer> blamed) {
        return meter.hasTime() ? why(moves, known, blamed) : Meter.NO_TIME;
    }

    /** Says what a question hangs on that could not be decided. */
    static String why(Moves moves, BitSet known, List<Integer> blamed) {
        List<Integer> named = new ArrayList<>(blamed);
        known.stream().filter(slot -> !named.contains(slot)).forEach(named::add);
        return "it hangs on too much at once: "
                + named.stream()
                        .limit(NAMED)
                        .map(slot -> moves.model().slots().all().get(slot).name())
                        .collect(Collectors.joining(", "));
    }
}
