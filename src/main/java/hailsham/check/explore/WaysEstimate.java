package hailsham.check.explore;

import hailsham.check.proof.Count;
import hailsham.engine.Engine;
import hailsham.engine.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How many rows of decisions lead through a story, about.
 *
 * <p>A blind reading that could choose among two, then among three, stands for six; the mean over many readings is right
 * on the average (Knuth 1975, <i>Estimating the efficiency of backtrack programs</i>). The numbers are beyond what a
 * {@code double} holds, so it is their logarithms that are kept.
 */
public final class WaysEstimate {
    private static final int READINGS = 4_000;
    private static final MathContext FIGURES = new MathContext(3);

    private WaysEstimate() {}

    /** Estimates; {@link Count.Open} where readings go round and come to no end. The same for the same story. */
    public static Count of(Engine engine) {
        double[] logs = IntStream.range(0, READINGS)
                .parallel()
                .mapToDouble(reading -> log(engine, new SplittableRandom(reading)))
                .toArray();
        if (Arrays.stream(logs).anyMatch(Double::isNaN)) {
            return new Count.Open("readings go round");
        }
        double greatest = Arrays.stream(logs).max().orElseThrow();
        if (greatest == Double.NEGATIVE_INFINITY) {
            return new Count.Open("no reading comes to an end");
        }
        double[] shares =
                Arrays.stream(logs).map(log -> Math.exp(log - greatest)).toArray();
        double mean = Arrays.stream(shares).average().orElseThrow();
        double variance = Arrays.stream(shares)
                        .map(share -> (share - mean) * (share - mean))
                        .sum()
                / (READINGS - 1);
        return new Count.About(number(greatest + Math.log(mean)), Math.sqrt(variance / READINGS) / mean, READINGS);
    }

    /** The logarithm of what a reading stands for: none where it is stuck, not a number where it goes on for too long. */
    private static double log(Engine engine, SplittableRandom random) {
        State state = engine.first();
        double log = 0;
        for (int turn = 0; turn < Exploration.MOST_TURNS; turn++) {
            int[] moves = engine.moves(state);
            if (moves.length == 0) {
                boolean over = engine.ending(state).isPresent() || engine.unfinished(state);
                return over ? log : Double.NEGATIVE_INFINITY;
            }
            log += Math.log(moves.length);
            state = engine.next(state, moves[random.nextInt(moves.length)]);
        }
        return Double.NaN;
    }

    private static BigInteger number(double log) {
        double tens = log / Math.log(10);
        int power = (int) Math.floor(tens);
        return new BigDecimal(Math.pow(10, tens - power))
                .round(FIGURES)
                .scaleByPowerOfTen(power)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .toBigInteger();
    }
}
