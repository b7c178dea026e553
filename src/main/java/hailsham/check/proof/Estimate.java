package hailsham.check.proof;

import hailsham.check.model.Change;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.search.Slice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * How many ways and states there are, about, from readings by chance: a reading that had so many ways to choose from at
 * each stop stands for so many ways as these make together. The same for the same story.
 */
final class Estimate {
    private static final int GROUPS = 20;
    private static final int READINGS_OF_A_GROUP = 100;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Slice slice;
    private final Model model;
    private final BooleanSupplier hasTime;
    private final Random random = new Random(1);
    private final Set<State> met = new HashSet<>();
    private final List<BigDecimal> groups = new ArrayList<>();
    private final int[] values;
    private boolean goesRound;

    private record State(int point, List<Long> kept) {}

    private Estimate(Slice slice, BooleanSupplier hasTime) {
        this.slice = slice;
        this.model = slice.model();
        this.hasTime = hasTime;
        this.values = model.start();
    }

    /** @param slice all that guards ask for */
    static Estimate of(Slice slice, BooleanSupplier hasTime) {
        Estimate estimate = new Estimate(slice, hasTime);
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
                : new Count.AtLeast(BigInteger.valueOf(met.size()), readings());
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
        Set<State> on = new HashSet<>();
        BigDecimal ways = BigDecimal.ONE;
        Point at = model.point(Model.START);
        while (at.kind() != Point.Kind.END) {
            if (at.kind() == Point.Kind.STOP && !on.add(meet(at))) {
                goesRound = true;
                return BigDecimal.ZERO;
            }
            List<Edge> free = at.edges().stream()
                    .filter(edge -> edge.when().holds(values))
                    .toList();
            if (free.isEmpty() || !hasTime.getAsBoolean()) {
                return BigDecimal.ZERO;
            }
            ways = ways.multiply(BigDecimal.valueOf(free.size()), MathContext.DECIMAL64);
            Edge edge = free.get(random.nextInt(free.size()));
            for (Change change : edge.changes()) {
                values[change.slot()] = change.apply(values[change.slot()]);
            }
            at = model.point(edge.to());
        }
        meet(at);
        return ways;
    }

    private State meet(Point at) {
        State state = new State(at.number(), slice.kept(at.number(), values));
        met.add(state);
        return state;
    }
}
