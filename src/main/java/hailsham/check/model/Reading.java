package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;

/** Notes what is read in stretches of code that only say something. */
final class Reading {
    private final Program program;
    private final Sources sources;
    private final Regions regions;
    private final Sightings sightings;

    Reading(Program program, Sources sources, Regions regions, Sightings sightings) {
        this.program = program;
        this.sources = sources;
        this.regions = regions;
        this.sightings = sightings;
    }

    /** Notes what is read from one address to another, where a formula holds at a point. */
    void stretch(int number, int from, int to, int point, Formula path) {
        Unit unit = program.unit(number);
        int at = from;
        while (at != to) {
            Op op = unit.op(at);
            switch (op) {
                case SAY -> line(number, unit.operand(at, 1), point, path);
                case PAUSE, JUMP -> {}
                case UNLESS -> at = fork(unit, at, point, path);
                case PLAY -> memory(program.text(unit.operand(at, 1)), point, path);
                case SET, RAISE, ADD, COUNT, STOP -> {
                    // Only looked at: nothing comes of it.
                }
                case ENTER, RETURN, BACK -> throw new AssertionError(op);
            }
            at = op == Op.UNLESS ? at : op == Op.JUMP ? unit.operand(at, 1) : at + op.length();
        }
    }

    /** Notes both sides, and answers where they meet again. */
    private int fork(Unit unit, int at, int point, Formula path) {
        int end = regions.end(unit.number(), at);
        Formula holds = GuardFormulas.of(unit.guard(unit.operand(at, 1)));
        guard(unit.number(), unit.operand(at, 1), point, path);
        stretch(unit.number(), at + Op.UNLESS.length(), end, point, Formula.and(path, holds));
        stretch(unit.number(), unit.operand(at, 2), end, point, Formula.and(path, Formula.not(holds)));
        return end;
    }

    /** Notes that a guard is asked. */
    void guard(int number, int guard, int point, Formula path) {
        Formula holds = GuardFormulas.of(program.unit(number).guard(guard));
        sightings.add(Sight.Kind.GUARD, number, guard, 0, point, Formula.and(path, holds));
        sightings.add(Sight.Kind.GUARD, number, guard, 1, point, Formula.and(path, Formula.not(holds)));
    }

    /** Notes what is read of a line. */
    void line(int number, int line, int point, Formula path) {
        sightings.add(Sight.Kind.LINE, number, line, sources.unit(number).line(line), point, path);
    }

    /** Notes what is read of a memory, or of a way of retelling it, of which nothing comes. */
    void memory(int number, int point, Formula path) {
        Unit unit = program.unit(number);
        int last = unit.length() - Op.RETURN.length();
        stretch(number, unit.textAt(), last, point, path);
    }

    /** Whether anything in a line varies. */
    boolean varies(int number, int line) {
        return !sources.unit(number).line(line).isEmpty();
    }

    /** Whether anything in a memory's text varies, or in what breaks into it. */
    boolean varies(int number) {
        Unit unit = program.unit(number);
        for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
            Op op = unit.op(at);
            if (op == Op.UNLESS
                    || (op == Op.SAY && varies(number, unit.operand(at, 1)))
                    || (op == Op.PLAY && varies(program.text(unit.operand(at, 1))))) {
                return true;
            }
        }
        return false;
    }
}
