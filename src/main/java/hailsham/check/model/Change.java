package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.slots.Slots;

/**
 * What an instruction does to a slot. The new value depends on nothing but the old one.
 *
 * @param op {@link Op#SET}, {@link Op#RAISE}, {@link Op#ADD} or {@link Op#COUNT}
 * @param operand the value or amount; for a count, the slot's tail
 */
public record Change(Op op, int slot, int operand, int least, int most) {
    static Change of(Op op, int slot, int operand, Slots slots) {
        return new Change(op, slot, op == Op.COUNT ? slots.tail(slot) : operand, slots.least(slot), slots.most(slot));
    }

    /** The new value. */
    public int apply(int value) {
        return switch (op) {
            case SET -> operand;
            case RAISE -> Math.max(value, operand);
            case ADD -> (int) Math.max(least, Math.min(most, (long) value + operand));
            case COUNT -> value == most ? operand : value + 1;
            case SAY, PAUSE, UNLESS, JUMP, PLAY, STOP, ENTER, RETURN, BACK -> throw new AssertionError(op);
        };
    }

    /** Whether the new value is the same whatever the old one was. */
    public boolean forgets() {
        return op == Op.SET;
    }
}
