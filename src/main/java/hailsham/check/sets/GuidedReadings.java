package hailsham.check.sets;

import hailsham.check.model.Edge;
import hailsham.check.model.Where;
import hailsham.check.walk.Trail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Reads the story itself, never leaving the states from which some others may be come to. The same readings for the same
 * seed.
 */
public final class GuidedReadings {
    /** So many states are met one by one where readings by chance come to nothing, and nothing is seen that kept them. */
    private static final int TRIED = 20_000;

    private final Guide guide;
    private final Random random;
    private boolean sawAll;

    /**
     * Readings towards states.
     *
     * @param wanted the states that are asked for
     * @param targets those of them that there may be
     */
    public GuidedReadings(List<Where> wanted, Targets targets, long seed) {
        this.guide = new Guide(wanted, targets);
        this.random = new Random(seed);
    }

    /** Reads so many times on from a place; where one of the states that are wanted is met, that. */
    public Optional<Arrival> read(int times, Arrival from) {
        for (int i = 0; i < times; i++) {
            Optional<Arrival> met = reading(from);
            if (met.isPresent()) {
                return met;
            }
        }
        return guide.blamed(1).isEmpty() ? search(from) : Optional.empty();
    }

    private Optional<Arrival> reading(Arrival from) {
        int at = from.point();
        int[] state = from.state();
        Trail trail = from.trail();
        int most = 4 * guide.model().points().size() + 1000;
        for (int steps = 0; steps < most; steps++) {
            if (guide.isWanted(at, state)) {
                return Optional.of(Arrival.of(at, state, trail));
            }
            List<Edge> ways = guide.ways(at, state);
            if (ways.isEmpty()) {
                guide.blame(at, state);
                return Optional.empty();
            }
            Edge way = ways.get(random.nextInt(ways.size()));
            Arrival.apply(way, state);
            trail = trail.then(way);
            at = way.to();
        }
        return Optional.empty();
    }

    /** Goes every way, as far as there are not too many. */
    private Optional<Arrival> search(Arrival from) {
        record State(int point, List<Integer> values) {}
        Set<State> met = new HashSet<>(Set.of(new State(from.point(), from.values())));
        Deque<Arrival> toDo = new ArrayDeque<>(List.of(from));
        while (!toDo.isEmpty() && met.size() <= TRIED) {
            Arrival at = toDo.remove();
            int[] state = at.state();
            if (guide.isWanted(at.point(), state)) {
                return Optional.of(at);
            }
            guide.blame(at.point(), state);
            for (Edge way : guide.ways(at.point(), state)) {
                Arrival next = at.then(way);
                if (met.add(new State(next.point(), next.values()))) {
                    toDo.add(next);
                }
            }
        }
        sawAll = toDo.isEmpty();
        return Optional.empty();
    }

    /** Whether every way was gone, so that what was not met is never met. */
    public boolean sawAll() {
        return sawAll;
    }

    /** The slots not looked at that stood in the way most often; the foremost first. */
    public List<Integer> blamed(int most) {
        return guide.blamed(most);
    }
}
