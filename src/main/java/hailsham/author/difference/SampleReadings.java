package hailsham.author.difference;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways of readers who take what was taken least so far; the same for the same seed. */
public final class SampleReadings {
    private static final int MOST_DECISIONS = 5_000;

    private final Engine engine;
    private final Random random;
    private final Map<Decision, Integer> taken = new HashMap<>();

    private SampleReadings(Engine engine, long seed) {
        this.engine = engine;
        this.random = new Random(seed);
    }

    /** So many ways, each to an ending or to where the rest is still to be written. */
    public static List<Way> of(Engine engine, int readings, long seed) {
        SampleReadings sample = new SampleReadings(engine, seed);
        List<Way> ways = new ArrayList<>();
        for (int number = 1; number <= readings; number++) {
            ways.add(new Way("reading " + number, sample.reading()));
        }
        return ways;
    }

    private List<Decision> reading() {
        List<Decision> log = new ArrayList<>();
        State state = engine.first();
        int[] moves = engine.moves(state);
        while (moves.length > 0 && log.size() < MOST_DECISIONS) {
            int least = leastTaken(state, moves);
            Decision decision = decision(state, least);
            taken.merge(decision, 1, Integer::sum);
            log.add(decision);
            state = engine.next(state, least);
            moves = engine.moves(state);
        }
        return log;
    }

    private int leastTaken(State state, int... moves) {
        int chosen = moves[0];
        int fewest = Integer.MAX_VALUE;
        int alike = 0;
        for (int move : moves) {
            int times = taken.getOrDefault(decision(state, move), 0);
            alike = times < fewest ? 1 : alike + (times == fewest ? 1 : 0);
            if (times < fewest || (times == fewest && random.nextInt(alike) == 0)) {
                chosen = move;
                fewest = times;
            }
        }
        return chosen;
    }

    private Decision decision(State state, int move) {
        return new Decision(engine.node(state), engine.option(state, move));
    }
}
