package hailsham.check.explore;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.telling.strand.Decision;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Chooses as a reader does, who remembers what was taken for a block of readings. */
final class Choosing {
    /** In so many cases of {@link #CASES} somebody does as in the telling that they are like. */
    private static final int ALIKE = 3;

    private static final int CASES = 4;

    private final Engine engine;
    private final Reader reader;
    /** By stop and move, how often it was taken: what a curious reader remembers. */
    private final Map<Taken, Integer> taken = new HashMap<>();
    /** How often each decision stands in the telling that a reader is like. */
    private final Map<Decision, Integer> told = new HashMap<>();

    Choosing(Engine engine, Reader reader) {
        this.engine = engine;
        this.reader = reader;
        if (reader instanceof Reader.Like like) {
            like.decisions().forEach(decision -> told.merge(decision, 1, Integer::sum));
        }
    }

    /** A move of a stop. */
    private record Taken(int unit, int address, int move) {}

    int choose(State state, int[] moves, SplittableRandom random) {
        if (reader instanceof Reader.Blind) {
            return evenly(moves, random);
        } else if (reader instanceof Reader.Curious) {
            return leastTaken(state, moves, random);
        } else if (reader instanceof Reader.Like) {
            return random.nextInt(CASES) < ALIKE ? alike(state, moves, random) : evenly(moves, random);
        }
        throw new AssertionError(reader);
    }

    private static int evenly(int[] moves, SplittableRandom random) {
        return moves[random.nextInt(moves.length)];
    }

    private int alike(State state, int[] moves, SplittableRandom random) {
        int[] times = new int[moves.length];
        int all = 0;
        for (int i = 0; i < moves.length; i++) {
            times[i] = told.getOrDefault(new Decision(engine.node(state), engine.option(state, moves[i])), 0);
            all += times[i];
        }
        if (all == 0) {
            return evenly(moves, random);
        }
        int left = random.nextInt(all);
        int chosen = 0;
        while (left >= times[chosen]) {
            left -= times[chosen++];
        }
        return moves[chosen];
    }

    private int leastTaken(State state, int[] moves, SplittableRandom random) {
        int least = Integer.MAX_VALUE;
        int alike = 0;
        int chosen = moves[0];
        for (int move : moves) {
            int times = taken.getOrDefault(new Taken(state.unit(), state.address(), move), 0);
            if (times < least) {
                least = times;
                alike = 0;
            }
            // Of those alike each is kept with the same chance.
            if (times == least && random.nextInt(++alike) == 0) {
                chosen = move;
            }
        }
        taken.merge(new Taken(state.unit(), state.address(), chosen), 1, Integer::sum);
        return chosen;
    }
}
