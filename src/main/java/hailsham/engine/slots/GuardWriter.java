package hailsham.engine.slots;

import hailsham.engine.slots.Slot.Kind;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a condition as the steps of a {@link Guard}.
 *
 * <p>It works from the end: where to go on if a part holds, and if not, is known when the part is written, so that every
 * part is written once and no step needs to be mended later.
 */
final class GuardWriter {
    private final Slots slots;
    private int[] steps = new int[4 * Guard.WIDTH];
    private int length;

    GuardWriter(Slots slots) {
        this.slots = slots;
    }

    Guard write(Condition condition) {
        int first = part(condition, Guard.YES, Guard.NO);
        return new Guard(Arrays.copyOf(steps, length), first, condition);
    }

    /** Writes a part, and answers where it begins. */
    private int part(Condition condition, int yes, int no) {
        if (condition instanceof Condition.And and) {
            int next = yes;
            for (int i = and.parts().size() - 1; i >= 0; i--) {
                next = part(and.parts().get(i), next, no);
            }
            return next;
        } else if (condition instanceof Condition.Or or) {
            int next = no;
            for (int i = or.parts().size() - 1; i >= 0; i--) {
                next = part(or.parts().get(i), yes, next);
            }
            return next;
        } else if (condition instanceof Condition.Not not) {
            return part(not.part(), no, yes);
        } else if (condition instanceof Condition.Named named) {
            return part(named.body(), yes, no);
        } else if (condition instanceof Condition.IsSet isSet) {
            return atLeast(slots.need(Kind.VARIABLE, isSet.variable()), 1, yes, no);
        } else if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison, yes, no);
        } else if (condition instanceof Condition.Happened happened) {
            return happened(happened, yes, no);
        }
        throw new AssertionError(condition);
    }

    private int comparison(Condition.Comparison comparison, int yes, int no) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        Operator operator = comparison.operator();
        if (left instanceof Operand.Constant a) {
            return right instanceof Operand.Constant b
                    ? operator.holds(a.value(), b.value()) ? yes : no
                    : against(slot(right), Guard.turned(operator), a.value(), yes, no);
        } else if (right instanceof Operand.Constant b) {
            return against(slot(left), operator, b.value(), yes, no);
        }
        return step(slot(left), slot(right), Guard.OPERATORS.indexOf(operator), 0, yes, no);
    }

    private int slot(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return slots.need(Kind.VARIABLE, of.variable());
        } else if (operand instanceof Operand.Times times) {
            return slots.need(Kind.VISITS, times.node());
        }
        throw new AssertionError(operand);
    }

    private int against(int slot, Operator operator, int value, int yes, int no) {
        return switch (operator) {
            case EQUAL -> between(slot, value, value, yes, no);
            case NOT_EQUAL -> between(slot, value, value, no, yes);
            case LESS -> atLeast(slot, value, no, yes);
            case AT_MOST -> between(slot, Integer.MIN_VALUE, value, yes, no);
            case MORE -> between(slot, Integer.MIN_VALUE, value, no, yes);
            case AT_LEAST -> atLeast(slot, value, yes, no);
        };
    }

    private int happened(Condition.Happened happened, int yes, int no) {
        String subject = happened.subject();
        return switch (happened.predicate()) {
            case LIVED -> exactly(slots.need(Kind.MEMORY, subject), Slots.LIVED, yes, no);
            case HEARD -> exactly(slots.need(Kind.MEMORY, subject), Slots.HEARD, yes, no);
            case HELD -> atLeast(slots.need(Kind.MEMORY, subject), Slots.HEARD, yes, no);
            case RETOLD -> which(Kind.RETOLD, happened, yes, no);
            case SHARED -> which(Kind.SHARED, happened, yes, no);
            case HAS -> atLeast(slots.need(Kind.KEEPSAKE, subject), Slots.HAS, yes, no);
            case LOST -> exactly(slots.need(Kind.KEEPSAKE, subject), Slots.LOST, yes, no);
            case FOUND -> exactly(slots.need(Kind.KEEPSAKE, subject), Slots.FOUND, yes, no);
            case TOLD -> atLeast(slots.need(Kind.TOLD, subject), 1, yes, no);
            case SEEN -> atLeast(slots.need(Kind.VISITS, subject), 1, yes, no);
            case CHOSE -> atLeast(slots.need(Kind.CHOSEN, subject), 1, yes, no);
        };
    }

    /** In some way, or in the one that is named; with someone, or with the one who is named. */
    private int which(Kind kind, Condition.Happened happened, int yes, int no) {
        int slot = slots.need(kind, happened.subject());
        if (happened.detail().isEmpty()) {
            return atLeast(slot, 1, yes, no);
        }
        List<String> words = slots.all().get(slot).words();
        // The first word is that for none of them, and a way may be called just so.
        int number = words.subList(1, words.size()).indexOf(happened.detail().get());
        if (number < 0) {
            throw new IllegalArgumentException("there is no such way or person: " + happened.written());
        }
        return exactly(slot, number + 1, yes, no);
    }

    private int exactly(int slot, int value, int yes, int no) {
        return between(slot, value, value, yes, no);
    }

    private int atLeast(int slot, int value, int yes, int no) {
        return between(slot, value, Integer.MAX_VALUE, yes, no);
    }

    private int between(int slot, int least, int most, int yes, int no) {
        return step(slot, -1, least, most, yes, no);
    }

    private int step(int slot, int other, int least, int most, int yes, int no) {
        if (length == steps.length) {
            steps = Arrays.copyOf(steps, 2 * length);
        }
        int begins = length;
        for (int word : new int[] {slot, other, least, most, yes, no}) {
            steps[length++] = word;
        }
        return begins;
    }
}
