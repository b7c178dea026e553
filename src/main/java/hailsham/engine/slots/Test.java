package hailsham.engine.slots;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operator;
import java.util.List;

/**
 * A condition, ready to be asked of states.
 *
 * <p>It is a short list of steps, each of which looks at one slot, or at two, and says with which step to go on. The
 * last word is {@link #YES} or {@link #NO}.
 */
public final class Test {
    /** A test that always holds. */
    public static final Test ALWAYS = new Test(new int[0], Test.YES);

    static final int YES = -1;
    static final int NO = -2;

    /** A step: slot, other slot or -1, least or operator, most, the step if so, the step if not. */
    static final int STEP = 6;

    /** In steps an operator stands as its place in this list. */
    static final List<Operator> OPERATORS = List.of(Operator.values());

    private final int[] steps;
    private final int first;

    Test(int[] steps, int first) {
        this.steps = steps;
        this.first = first;
    }

    /**
     * Makes a condition ready.
     *
     * @throws IllegalArgumentException where the condition reads what no state of the story keeps
     */
    public static Test of(Condition condition, Slots slots) {
        return new TestWriter(slots).write(condition);
    }

    public boolean holds(Slots slots, long[] held) {
        int at = first;
        while (at >= 0) {
            int value = slots.value(held, steps[at]);
            int other = steps[at + 1];
            boolean so = other < 0
                    ? value >= steps[at + 2] && value <= steps[at + 3]
                    : OPERATORS.get(steps[at + 2]).holds(value, slots.value(held, other));
            at = steps[so ? at + 4 : at + 5];
        }
        return at == YES;
    }

    /** The operator that says the same with the sides exchanged. */
    static Operator turned(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.EQUAL;
            case NOT_EQUAL -> Operator.NOT_EQUAL;
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}
