package hailsham.engine.program;

import hailsham.engine.slots.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The code of a unit while it is written. */
final class Code {
    private int[] words = new int[64];
    private int length;
    private final List<Line> lines = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    /** Where the next instruction will stand. */
    int here() {
        return length;
    }

    void add(Op op) {
        word(op.number());
    }

    void add(Op op, int operand) {
        word(op.number());
        word(operand);
    }

    void add(Op op, int first, int second) {
        word(op.number());
        word(first);
        word(second);
    }

    void say(Line line) {
        lines.add(line);
        add(Op.SAY, lines.size() - 1);
    }

    void stop(Stop stop) {
        stops.add(stop);
        add(Op.STOP, stops.size() - 1);
    }

    /** Goes on if the guard holds; answers the jump that is made if not, to be {@link #land}ed. */
    int unless(Guard guard) {
        guards.add(guard);
        add(Op.UNLESS, guards.size() - 1, -1);
        return length - 1;
    }

    /** A jump, to be {@link #land}ed. */
    int jump() {
        add(Op.JUMP, -1);
        return length - 1;
    }

    /** Lets a jump lead to here. */
    void land(int jump) {
        words[jump] = length;
    }

    /** @param textAt where the text begins */
    Unit unit(int number, String name, int textAt) {
        return new Unit(
                number,
                name,
                textAt,
                Arrays.copyOf(words, length),
                lines.toArray(new Line[0]),
                guards.toArray(new Guard[0]),
                stops.toArray(new Stop[0]));
    }

    private void word(int word) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
        }
        words[length++] = word;
    }
}
