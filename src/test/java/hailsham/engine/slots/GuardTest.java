package hailsham.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hailsham.engine.SmallStory;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final int NUMBERS = 4;
    private static final Slots SLOTS = slots();

    @Test
    void aGuardHoldsWhereItsConditionDoesAndSoDoItsSteps() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            Condition condition = condition(random, 4);
            Guard guard = Guard.of(condition, SLOTS);
            for (int i = 0; i < 20; i++) {
                long[] held = SLOTS.start();
                for (int n = 0; n < NUMBERS; n++) {
                    SLOTS.put(held, n, random.nextInt(7) - 3);
                }
                boolean holds = holds(condition, held);
                assertThat(guard.holds(SLOTS, held))
                        .as("seed %d: %s", seed, condition.written())
                        .isEqualTo(holds);
                assertThat(walk(guard, held))
                        .as("by steps, seed %d: %s", seed, condition.written())
                        .isEqualTo(holds);
            }
        }
    }

    @Test
    void aComparisonWithTheLeastAndTheGreatestNumberIsNotMistaken() {
        long[] held = SLOTS.start();

        assertThat(guard(Operator.LESS, Integer.MIN_VALUE).holds(SLOTS, held)).isFalse();
        assertThat(guard(Operator.AT_LEAST, Integer.MIN_VALUE).holds(SLOTS, held))
                .isTrue();
        assertThat(guard(Operator.MORE, Integer.MAX_VALUE).holds(SLOTS, held)).isFalse();
        assertThat(guard(Operator.AT_MOST, Integer.MAX_VALUE).holds(SLOTS, held))
                .isTrue();
    }

    @Test
    void whatNoStateKeepsCannotBeAsked() {
        Condition seen = new Condition.Happened(Condition.Predicate.SEEN, "a/one", Optional.empty());

        assertThatThrownBy(() -> Guard.of(seen, SLOTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWayOfRetellingMayBeCalledAsNoWayIsCalledInside() {
        Slots slots = Slots.of(
                new SmallStory()
                        .node("one", SmallStory.end())
                        .memory("m", List.of("kindly", "never"))
                        .story(),
                List.of());
        Condition never = new Condition.Happened(Condition.Predicate.RETOLD, "m", Optional.of("never"));
        long[] held = slots.start();

        assertThat(Guard.of(never, slots).holds(slots, held)).isFalse();
        slots.put(held, slots.need(Slot.Kind.RETOLD, "m"), 2);
        assertThat(Guard.of(never, slots).holds(slots, held)).isTrue();
    }

    @Test
    void aGuardWithoutConditionAlwaysHolds() {
        assertThat(Guard.ALWAYS.holds(SLOTS, SLOTS.start())).isTrue();
        assertThat(Guard.ALWAYS.first()).isEqualTo(Guard.YES);
    }

    private static Slots slots() {
        SmallStory story = new SmallStory().node("one", SmallStory.end());
        for (int n = 0; n < NUMBERS; n++) {
            story.number("n" + n, -3, 3, 0);
        }
        return Slots.of(story.story(), List.of());
    }

    private static Guard guard(Operator operator, int value) {
        return Guard.of(
                new Condition.Comparison(new Operand.Of("n0"), operator, new Operand.Constant(value, "" + value)),
                SLOTS);
    }

    private static Condition condition(Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(5)) {
            case 0 -> new Condition.And(parts(random, depth));
            case 1 -> new Condition.Or(parts(random, depth));
            case 2 -> new Condition.Not(condition(random, depth - 1));
            case 3 -> new Condition.Comparison(operand(random), Operator.values()[random.nextInt(6)], operand(random));
            default -> new Condition.Named("named", condition(random, depth - 1));
        };
    }

    private static List<Condition> parts(Random random, int depth) {
        return Stream.generate(() -> condition(random, depth - 1))
                .limit(2 + random.nextInt(2))
                .toList();
    }

    private static Operand operand(Random random) {
        int constant = random.nextInt(9) - 4;
        return random.nextBoolean()
                ? new Operand.Of("n" + random.nextInt(NUMBERS))
                : new Operand.Constant(constant, "" + constant);
    }

    /** What a condition means, as plainly as it can be said. */
    private static boolean holds(Condition condition, long[] held) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> holds(part, held));
        } else if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, held));
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.part(), held);
        } else if (condition instanceof Condition.Named named) {
            return holds(named.body(), held);
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return comparison.operator().holds(value(comparison.left(), held), value(comparison.right(), held));
    }

    private static int value(Operand operand, long[] held) {
        return operand instanceof Operand.Constant constant
                ? constant.value()
                : SLOTS.value(held, SLOTS.need(Slot.Kind.VARIABLE, ((Operand.Of) operand).variable()));
    }

    private static boolean walk(Guard guard, long[] held) {
        int at = guard.first();
        while (at >= 0) {
            Guard.Step step = guard.steps().get(at);
            int value = SLOTS.value(held, step.slot());
            boolean so = step.operator().isPresent()
                    ? step.operator().get().holds(value, SLOTS.value(held, step.other()))
                    : value >= step.least() && value <= step.most();
            at = so ? step.yes() : step.no();
        }
        return at == Guard.YES;
    }
}
