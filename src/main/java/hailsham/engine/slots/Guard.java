package hailsham.engine.slots;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition, ready to be asked of states.
 *
 * <p>It is a short list of steps, each of which looks at one slot, or at two, and says with which step to go on, until
 * one says {@link #YES} or {@link #NO}. What a step goes on with stands before it in the list.
 */
public final class Guard {
    /** A guard that always holds. */
    public static final Guard ALWAYS = new Guard(new int[0], Guard.YES, null);

    /** In place of a step to go on with: the condition holds. */
    public static final int YES = -1;

    /** In place of a step to go on with: the condition does not hold. */
    public static final int NO = -2;

    /** How many words a step takes: slot, other slot or -1, least or operator, most, what follows if so, if not. */
    static final int WIDTH = 6;

    /** In steps an operator stands as its place in this list. */
    static final List<Operator> OPERATORS = List.of(Operator.values());

    private final int[] steps;
    private final int first;
    private final @Nullable Condition written;

    Guard(int[] steps, int first, @Nullable Condition written) {
        this.steps = steps;
        this.first = first;
        this.written = written;
    }

    /** The condition that it asks; empty for one that always holds. */
    public Optional<Condition> written() {
        return Optional.ofNullable(written);
    }

    /**
     * Makes a condition ready.
     *
     * @throws IllegalArgumentException where the condition reads what no state of the story keeps
     */
    public static Guard of(Condition condition, Slots slots) {
        return new GuardWriter(slots).write(condition);
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

    /** The step with which to begin, or the answer. */
    public int first() {
        return first < 0 ? first : first / WIDTH;
    }

    /** The steps, for those who reason about conditions instead of asking them. */
    public List<Step> steps() {
        List<Step> all = new ArrayList<>();
        for (int at = 0; at < steps.length; at += WIDTH) {
            int yes = steps[at + 4];
            int no = steps[at + 5];
            boolean alone = steps[at + 1] < 0;
            all.add(new Step(
                    steps[at],
                    alone ? steps[at + 2] : 0,
                    alone ? steps[at + 3] : 0,
                    alone ? Optional.empty() : Optional.of(OPERATORS.get(steps[at + 2])),
                    steps[at + 1],
                    yes < 0 ? yes : yes / WIDTH,
                    no < 0 ? no : no / WIDTH));
        }
        return all;
    }

    /**
     * One question.
     *
     * @param least of the slot's values for which the answer is yes, where it is asked of one slot
     * @param most of them
     * @param operator between the slot and {@code other}; empty where it is asked of one slot
     * @param yes the step that follows if so, or {@link Guard#YES} or {@link Guard#NO}
     * @param no the step that follows if not, or one of these
     */
    public record Step(int slot, int least, int most, Optional<Operator> operator, int other, int yes, int no) {}

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
