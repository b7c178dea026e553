package hailsham.check.proof;

import hailsham.check.diagram.Exhausted;
import hailsham.check.model.Where;
import hailsham.check.sets.Arrival;
import hailsham.check.sets.Backward;
import hailsham.check.sets.Certain;
import hailsham.check.sets.FirstLook;
import hailsham.check.sets.Forward;
import hailsham.check.sets.Frame;
import hailsham.check.sets.GuidedReadings;
import hailsham.check.sets.Moves;
import hailsham.check.sets.Targets;
import hailsham.check.walk.Trail;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can still be come to from some states, in a story with more states than can be met one by one. */
final class Beyond {
    private static final int ROUNDS = 40;
    private static final int READINGS = 12;
    private static final int SLOTS_MORE = 2;
    private static final String ASTRAY = "readings that were led there did not come there";
    private static final int DIAGRAMS = 2_000_000;
    private static final int REMEMBERED = 1 << 16;
    private static final int MOST_OF_A_MOVE = 12;

    private final Moves moves;
    private final Meter meter;

    /** Watches over this question. */
    private final Meter own;

    private final List<Where> from;
    private final List<Where> to;
    private final boolean orStuck;
    private final BitSet known;
    private final BitSet everywhere = new BitSet();

    /** What was found, or why nothing was. */
    record Answer(Optional<Arrival> arrival, Optional<String> open) {
        static Answer open(String why) {
            return new Answer(Optional.empty(), Optional.of(why));
        }

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty());

        static Answer at(Arrival arrival) {
            return new Answer(Optional.of(arrival), Optional.empty());
        }
    }

    /** @param orStuck whether states in which nothing can be done are all of the others */
    Beyond(Moves moves, Meter meter, List<Where> from, List<Where> to, boolean orStuck) {
        this.moves = moves;
        this.meter = meter;
        this.own = meter.ofOne();
        this.from = from;
        this.to = to;
        this.orStuck = orStuck;
        this.known = FirstLook.of(moves, both());
        everywhere.set(0, moves.model().points().size());
    }

    private List<Where> both() {
        return Stream.concat(from.stream(), to.stream()).toList();
    }

    /** A state from which none of the others can be come to. */
    Answer without() {
        return refine(this::without);
    }

    /** A state of the others that can be come to by one of the first. */
    Answer some() {
        return refine(this::some);
    }

    private Answer refine(Function<Integer, Optional<Answer>> round) {
        try {
            for (int i = 0; i < ROUNDS && own.hasTime(); i++) {
                Optional<Answer> answer = round.apply(i);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        } catch (Exhausted tooMuch) {
            return Answer.open(why());
        }
        return Answer.open(why());
    }

    private String why() {
        return meter.hasTime() ? Refinement.why(moves, known, List.of()) : Meter.NO_TIME;
    }

    private Frame frame() {
        return new Frame(
                moves, known, everywhere, both(), new Frame.Room(own.diagrams(DIAGRAMS), REMEMBERED, own::hasTime));
    }

    /** Tries with what is looked at now; looks at more where that is not enough. */
    private Optional<Answer> without(int round) {
        Forward forward = Forward.of(frame());
        Certain certain = Certain.of(Targets.sure(forward, to), orStuck);
        Targets suspects = certain.without(Targets.of(forward, from));
        if (suspects.isEmpty()) {
            return Optional.of(Answer.NONE);
        }
        BitSet more = certain.hidden(MOST_OF_A_MOVE);
        if (!more.isEmpty()) {
            known.or(more);
            return Optional.empty();
        }
        GuidedReadings readings = new GuidedReadings(from, suspects, round);
        Optional<Arrival> there = readings.read(READINGS, Arrival.first(moves.model()));
        if (there.isEmpty()) {
            return lookAt(readings, Answer.NONE);
        }
        Frame frame = frame();
        Targets ahead =
                Targets.of(Forward.from(frame, there.get().point(), there.get().state()), to);
        if (ahead.isEmpty()) {
            return Optional.of(Answer.at(there.get()));
        }
        GuidedReadings on = new GuidedReadings(to, ahead, round);
        Optional<Arrival> end = on.read(READINGS, there.get());
        return end.isPresent() ? lookAlong(there.get().trail(), end.get().trail()) : lookAt(on, Answer.at(there.get()));
    }

    /** Looks at what the ways ask for that led on from a state where nothing certain did. */
    private Optional<Answer> lookAlong(Trail there, Trail on) {
        Optional<BitSet> fewest = on.edges().stream()
                .skip(there.length())
                .map(edge -> moves.slots(List.of(new Where(edge.from(), edge.when()))))
                .peek(slots -> slots.andNot(known))
                .filter(slots -> !slots.isEmpty())
                .min(Comparator.comparingInt(BitSet::cardinality));
        fewest.ifPresent(known::or);
        return fewest.isPresent() ? Optional.empty() : Optional.of(Answer.open(ASTRAY));
    }

    /** Looks at more, where something stood in the way of readings. */
    private Optional<Answer> lookAt(GuidedReadings readings, Answer ifAllWasSeen) {
        List<Integer> blamed = readings.blamed(SLOTS_MORE);
        blamed.forEach(known::set);
        if (readings.sawAll()) {
            return Optional.of(ifAllWasSeen);
        }
        return blamed.isEmpty() ? Optional.of(Answer.open(ASTRAY)) : Optional.empty();
    }

    private Optional<Answer> some(int round) {
        Forward forward = Forward.of(frame());
        Backward back = Backward.of(Targets.of(forward, to));
        Targets able = back.among(Targets.of(forward, from));
        if (able.isEmpty()) {
            return Optional.of(Answer.NONE);
        }
        GuidedReadings readings = new GuidedReadings(from, able, round);
        Optional<Arrival> there = readings.read(READINGS, Arrival.first(moves.model()));
        if (there.isEmpty()) {
            return lookAt(readings, Answer.NONE);
        }
        Targets ahead = Targets.of(
                Forward.from(forward.frame(), there.get().point(), there.get().state()), to);
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        GuidedReadings on = new GuidedReadings(to, ahead, round);
        Optional<Arrival> end = on.read(READINGS, there.get());
        if (end.isPresent()) {
            return Optional.of(Answer.at(end.get()));
        }
        // It may be another state of these from which there is a way: that is tried next.
        on.blamed(SLOTS_MORE).forEach(known::set);
        return Optional.empty();
    }
}
