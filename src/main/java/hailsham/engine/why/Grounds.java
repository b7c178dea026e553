package hailsham.engine.why;

import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Ground.Fact;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import java.util.List;

/** Makes grounds of what conditions say, with the values that a state had. */
public final class Grounds {
    private final Slots slots;
    private final long[] held;

    public Grounds(Slots slots, long[] held) {
        this.slots = slots;
        this.held = held;
    }

    /** Of a guard that always holds, a ground that does. */
    Ground of(Guard guard) {
        return guard.written().map(this::of).orElseGet(() -> new Ground.All(List.of()));
    }

    /** Of a condition that reads nothing but what states keep. */
    public Ground of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Ground.All(and.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Or or) {
            return new Ground.Any(or.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Not not) {
            return new Ground.Not(of(not.part()));
        } else if (condition instanceof Condition.Named named) {
            return new Ground.Named(named.name(), of(named.body()));
        } else if (condition instanceof Condition.IsSet isSet) {
            return atLeast(isSet.written(), slots.need(Kind.VARIABLE, isSet.variable()), 1);
        } else if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison);
        } else if (condition instanceof Condition.Happened happened) {
            return happened(happened);
        }
        throw new AssertionError(condition);
    }

    /** Of the answer that the state gives to a question; it always holds. */
    public Ground of(Prose.Question question) {
        if (question instanceof Prose.Question.When when) {
            return answer(when.guard(), when.guard().holds(slots, held));
        } else if (question instanceof Prose.Question.Turn turn) {
            return turn(turn);
        }
        throw new AssertionError(question);
    }

    /** Of the answer that a guard gave; it always holds. */
    public Ground answer(Guard guard, boolean holds) {
        return holds ? of(guard) : new Ground.Not(of(guard));
    }

    private Ground turn(Prose.Question.Turn turn) {
        int count = slots.value(held, turn.counter());
        // What was never come to stands as if it had been once; a counter that only comes round is at 0 at its last.
        int counted = count == 0 && slots.tail(turn.counter()) > 0 ? 1 : count;
        int item = Ground.Turn.item(turn.order(), turn.items(), counted);
        Slot counter = slots.all().get(turn.counter());
        String which = item == turn.items() ? "none" : "number " + (item + 1);
        String order = switch (turn.order()) {
            case SEQUENCE -> "the last stays";
            case CYCLE -> "then again";
            case ONCE -> "each once";
        };
        return new Fact(
                which + " of " + turn.items() + " (" + order + ") by "
                        + counter.kind().word() + " " + counter.name(),
                turn.counter(),
                counted,
                new Ground.Turn(turn.order(), turn.items(), item));
    }

    private Ground comparison(Condition.Comparison comparison) {
        int slot = slot(comparison.left());
        int other = slot(comparison.right());
        return new Fact(
                comparison.written(),
                slot,
                value(comparison.left(), slot),
                new Ground.Other(comparison.operator(), other, value(comparison.right(), other)));
    }

    /** -1 for a value that is written down. */
    private int slot(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return slots.need(Kind.VARIABLE, of.variable());
        } else if (operand instanceof Operand.Times times) {
            return slots.need(Kind.VISITS, times.node());
        } else if (operand instanceof Operand.Constant) {
            return -1;
        }
        throw new AssertionError(operand);
    }

    private int value(Operand operand, int slot) {
        return operand instanceof Operand.Constant constant ? constant.value() : slots.value(held, slot);
    }

    private Ground happened(Condition.Happened happened) {
        String written = happened.written();
        String subject = happened.subject();
        return switch (happened.predicate()) {
            case LIVED -> exactly(written, slots.need(Kind.MEMORY, subject), Slots.LIVED);
            case HEARD -> exactly(written, slots.need(Kind.MEMORY, subject), Slots.HEARD);
            case HELD -> atLeast(written, slots.need(Kind.MEMORY, subject), Slots.HEARD);
            case RETOLD -> which(written, Kind.RETOLD, happened);
            case SHARED -> which(written, Kind.SHARED, happened);
            case HAS -> atLeast(written, slots.need(Kind.KEEPSAKE, subject), Slots.HAS);
            case LOST -> exactly(written, slots.need(Kind.KEEPSAKE, subject), Slots.LOST);
            case FOUND -> exactly(written, slots.need(Kind.KEEPSAKE, subject), Slots.FOUND);
            case TOLD -> atLeast(written, slots.need(Kind.TOLD, subject), 1);
            case SEEN -> atLeast(written, slots.need(Kind.VISITS, subject), 1);
            case CHOSE -> atLeast(written, slots.need(Kind.CHOSEN, subject), 1);
        };
    }

    private Ground which(String written, Kind kind, Condition.Happened happened) {
        int slot = slots.need(kind, happened.subject());
        if (happened.detail().isEmpty()) {
            return atLeast(written, slot, 1);
        }
        List<String> words = slots.all().get(slot).words();
        return exactly(
                written,
                slot,
                1 + words.subList(1, words.size()).indexOf(happened.detail().get()));
    }

    Fact exactly(String written, int slot, int value) {
        return between(written, slot, value, value);
    }

    Fact atLeast(String written, int slot, int value) {
        return between(written, slot, value, Integer.MAX_VALUE);
    }

    private Fact between(String written, int slot, int least, int most) {
        return new Fact(written, slot, slots.value(held, slot), new Ground.Between(least, most));
    }
}
