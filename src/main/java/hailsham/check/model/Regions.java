package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Stretches of code that only say something: whoever comes in goes out at one end, with nothing changed. */
final class Regions {
    /** In place of an end: something is changed or asked in it. */
    static final int DOES_MORE = -1;

    private final Program program;

    /** Whether memories are only looked at: nothing is counted or asked then. */
    private final boolean looking;

    private final Map<Integer, Boolean> quiet = new HashMap<>();

    /** For each unit, by the address of an {@link Op#UNLESS}. */
    private final Map<Integer, Map<Integer, Integer>> ends = new HashMap<>();

    Regions(Program program, boolean looking) {
        this.program = program;
        this.looking = looking;
    }

    /** Where the two ways meet again that part at an {@link Op#UNLESS}, or {@link #DOES_MORE}. */
    int end(int unit, int address) {
        Map<Integer, Integer> known = ends.computeIfAbsent(unit, u -> new HashMap<>());
        Integer end = known.get(address);
        if (end == null) {
            end = find(program.unit(unit), address);
            known.put(address, end);
        }
        return end;
    }

    private int find(Unit unit, int address) {
        TreeSet<Integer> ways = new TreeSet<>();
        ways.add(address + Op.UNLESS.length());
        ways.add(unit.operand(address, 2));
        // Code only goes forward, so where one way is left, all have come there.
        while (ways.size() > 1) {
            int at = ways.pollFirst();
            Op op = unit.op(at);
            if (op == Op.JUMP) {
                ways.add(unit.operand(at, 1));
            } else if (onlySays(unit, at)) {
                ways.add(at + op.length());
                if (op == Op.UNLESS) {
                    ways.add(unit.operand(at, 2));
                }
            } else {
                return DOES_MORE;
            }
        }
        return ways.first();
    }

    private boolean onlySays(Unit unit, int at) {
        return switch (unit.op(at)) {
            case SAY, PAUSE, UNLESS, JUMP -> true;
            case PLAY -> looking || isQuiet(program.text(unit.operand(at, 1)));
            case SET, RAISE, ADD, COUNT, STOP -> looking;
            case ENTER, RETURN, BACK -> false;
        };
    }

    /** Whether the unit of a memory's text only says something. */
    boolean isQuiet(int number) {
        Boolean known = quiet.get(number);
        if (known == null) {
            Unit unit = program.unit(number);
            known = true;
            for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
                known &= unit.op(at) == Op.RETURN || onlySays(unit, at);
            }
            quiet.put(number, known);
        }
        return known;
    }
}
