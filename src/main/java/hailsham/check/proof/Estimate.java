package hailsham.check.proof;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.sets.Moves;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How many ways and states there are, about, from readings by chance: a reading that had so many ways to choose from at
 * each stop stands for so many ways as these make together. The same for the same story.
 */
final class Estimate {
    private static final int GROUPS = 20;
    private static final int READINGS_OF_A_GROUP = 20;

    /** Of so many groups the states are kept. */
    private static final int KEPT_GROUPS = 5;

    /** A reading that has come so far may be going round. */
    private static final int LONG = 5_000;

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Model model;

    /** For each point, the slots of which it still matters there what they hold. */
    private final List<BitSet> live;

    private final BooleanSupplier hasTime;
    private final Random random = new Random(1);
    private final Set<Long> met = new HashSet<>();
    private final List<BigDecimal> groups = new ArrayList<>();
    private final int[] values;
    private boolean goesRound;

    /** How many edges could be gone where one was chosen last. */
    private int free;

    /** A state at a point, all of it. */
    private record State(int point, List<Integer> values) {}

    private Estimate(Model model, List<BitSet> live, BooleanSupplier hasTime) {
        this.model = model;
        this.live = live;
        this.hasTime = hasTime;
        this.values = model.start();
    }

    static Estimate of(Moves moves, BooleanSupplier hasTime) {
        Estimate estimate = new Estimate(moves.model(), moves.live(), hasTime);
        while (estimate.groups.size() < GROUPS && hasTime.getAsBoolean()) {
            estimate.groups.add(estimate.group());
        }
        return estimate;
    }

    /** How many rows of decisions lead to an end. */
    Count ways() {
        if (goesRound) {
            return new Count.Endless();
        } else if (groups.isEmpty()) {
            return new Count.Open(Meter.NO_TIME);
        }
        BigDecimal sum = groups.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> sorted = groups.stream().sorted().toList();
        return new Count.About(
                rounded(sum.divide(BigDecimal.valueOf(groups.size()), MathContext.DECIMAL64)),
                rounded(sorted.get(0)),
                rounded(sorted.get(sorted.size() - 1)),
                readings());
    }

    private static BigInteger rounded(BigDecimal number) {
        return number.round(TWO_DIGITS).toBigInteger();
    }

    /** How many states a reader stops at. */
    Count states() {
        return groups.isEmpty()
                ? new Count.Open(Meter.NO_TIME)
                : new Count.AtLeast(
                        BigInteger.valueOf(met.size()), Math.min(readings(), KEPT_GROUPS * READINGS_OF_A_GROUP));
    }

    private int readings() {
        return groups.size() * READINGS_OF_A_GROUP;
    }

    private BigDecimal group() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < READINGS_OF_A_GROUP; i++) {
            sum = sum.add(reading());
        }
        return sum.divide(BigDecimal.valueOf(READINGS_OF_A_GROUP), MathContext.DECIMAL64);
    }

    /** For how many ways a reading stands: for none that comes to no end. */
    private BigDecimal reading() {
        System.arraycopy(model.start(), 0, values, 0, values.length);
        Set<State> round = new HashSet<>();
        BigDecimal ways = BigDecimal.ONE;
        Point at = model.point(Model.START);
        for (int steps = 0; at.kind() != Point.Kind.END; steps++) {
            if (at.kind() == Point.Kind.STOP) {
                meet(at);
                goesRound |= steps > LONG && !round.add(new State(at.number(), values()));
            }
            Edge edge = choose(at);
            if (edge == null || goesRound || !hasTime.getAsBoolean()) {
                return BigDecimal.ZERO;
            }
            ways = free > 1 ? ways.multiply(BigDecimal.valueOf(free), MathContext.DECIMAL64) : ways;
            edge.change(values);
            at = model.point(edge.to());
        }
        meet(at);
        return ways;
    }

    /** One of the edges that can be gone; null where there is none. */
    private @Nullable Edge choose(Point at) {
        Edge chosen = null;
        free = 0;
        for (Edge edge : at.edges()) {
            if (edge.when().holds(values)) {
                free++;
                chosen = random.nextInt(free) == 0 ? edge : chosen;
            }
        }
        return chosen;
    }

    private List<Integer> values() {
        return Arrays.stream(values).boxed().toList();
    }

    /** Two states that are taken for one make the number of them too small, as it may be. */
    private void meet(Point at) {
        if (groups.size() >= KEPT_GROUPS) {
            return;
        }
        // The point is spread first: points and values are both small numbers, and would cancel each other out.
        long hash = at.number() * 0xBF58476D1CE4E5B9L;
        BitSet slots = live.get(at.number());
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            hash = (hash ^ values[slot]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        met.add(hash);
    }
}
