package hailsham.engine.program;

/** What an instruction does. Each stands in a unit's code as its number, with its operands after it. */
public enum Op {
    /** {@code line}: a paragraph is said. */
    SAY(0, 1),
    PAUSE(1, 0),
    /** {@code guard address}: goes on at the address, always forward, unless the guard holds. */
    UNLESS(2, 2),
    /** {@code address}: always forward. */
    JUMP(3, 1),
    /** {@code slot value}. */
    SET(4, 2),
    /** {@code slot value}: never lowers. */
    RAISE(5, 2),
    /** {@code slot amount}: stops at the ends of the slot's range. */
    ADD(6, 2),
    /** {@code slot}: one more; after its most comes its tail. */
    COUNT(7, 1),
    /** {@code memory block}: plays a memory as a flashback, then goes on; which block of its unit asks for it, from 1. */
    PLAY(8, 2),
    /** {@code stop}: the reader decides, unless the stop has nothing to ask. */
    STOP(9, 1),
    /** {@code node}: leaves for another node, with nothing to return to. */
    ENTER(10, 1),
    /** Goes back to where the unit was called from. */
    RETURN(11, 0),
    /** {@code node}: leaves for the choices of a node, with nothing to return to. */
    BACK(12, 1);

    private static final Op[] BY_NUMBER = values();

    private final int number;
    private final int operands;

    Op(int number, int operands) {
        this.number = number;
        this.operands = operands;
    }

    /** The operation that stands in code as a number. */
    public static Op of(int number) {
        return BY_NUMBER[number];
    }

    int number() {
        return number;
    }

    /** How many words an instruction takes, its operands included. */
    public int length() {
        return operands + 1;
    }
}
