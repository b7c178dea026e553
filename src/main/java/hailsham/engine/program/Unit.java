package hailsham.engine.program;

import hailsham.engine.slots.Guard;

/**
 * A piece of the program: a node with what follows its choices, the text of a memory, a way of retelling it, or
 * somebody's answer to it.
 *
 * <p>Its code only ever goes forward. What is called from it comes back to the very instruction that called.
 */
public final class Unit {
    private final int number;
    private final String name;
    private final int textAt;
    private final int[] code;
    private final Line[] lines;
    private final Guard[] guards;
    private final Stop[] stops;

    Unit(int number, String name, int textAt, int[] code, Line[] lines, Guard[] guards, Stop[] stops) {
        this.number = number;
        this.name = name;
        this.textAt = textAt;
        this.code = code;
        this.lines = lines;
        this.guards = guards;
        this.stops = stops;
    }

    public int number() {
        return number;
    }

    /** {@code chapter/node}, {@code memory}, {@code retelling memory.way} or {@code answer memory.person}. */
    public String name() {
        return name;
    }

    /** How many words of code it has. */
    public int length() {
        return code.length;
    }

    /** Where its text begins, after what is done on coming to it. */
    public int textAt() {
        return textAt;
    }

    /** Where the choices are offered in which a node ends. */
    public int choicesAt() {
        for (int at = 0; at < code.length; at += op(at).length()) {
            if (op(at) == Op.STOP && stopAt(at) instanceof ChoiceStop) {
                return at;
            }
        }
        throw new IllegalStateException(name + " does not end in choices");
    }

    /** The operation at an address. */
    public Op op(int address) {
        return Op.of(code[address]);
    }

    /** An operand, from 1, of the operation at an address. */
    public int operand(int address, int which) {
        return code[address + which];
    }

    public Line line(int number) {
        return lines[number];
    }

    public Guard guard(int number) {
        return guards[number];
    }

    public Stop stop(int number) {
        return stops[number];
    }

    /** The stop at an address. */
    public Stop stopAt(int address) {
        return stops[code[address + 1]];
    }

    /** A {@link Op#STOP} or {@link Op#PLAY} by names: the same in every build of the program. */
    public String place(int address) {
        return op(address) == Op.PLAY
                ? name + ":" + code[address + 2]
                : name + stopAt(address).place();
    }
}
