package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;

/** Notes what a reader may read at any stop, by looking at a memory that is held. */
final class Looking {
    private final Program program;
    private final Slots slots;
    private final Sources sources;
    private final Sightings sightings;
    private final Reading reading;

    Looking(Program program, Sources sources, Sightings sightings) {
        this.program = program;
        this.slots = program.slots();
        this.sources = sources;
        this.sightings = sightings;
        this.reading = new Reading(program, sources, new Regions(program, true), sightings);
    }

    void note() {
        for (int memory = 0; memory < program.story().memories().size(); memory++) {
            String id = program.memory(memory).id();
            Formula held = Course.held(slots.need(Kind.MEMORY, id));
            unit(program.text(memory), held);
            int retold = slots.need(Kind.RETOLD, id);
            for (int way = 0; way < program.memory(memory).retellings().size(); way++) {
                Formula so = Formula.and(held, new Formula.Between(retold, way + 1, way + 1));
                unit(program.retelling(memory, way), so);
            }
        }
    }

    private void unit(int number, Formula way) {
        reading.memory(number, Where.ANYWHERE, way);
        if (tells(number)) {
            guess(number, way);
        }
    }

    /** Whether a memory is told for the first time in a unit, which conditions after it may notice. */
    private boolean tells(int number) {
        Unit unit = program.unit(number);
        for (int at = unit.textAt(); at < unit.length(); at += unit.op(at).length()) {
            if (unit.op(at) == Op.SET || (unit.op(at) == Op.PLAY && tells(program.text(unit.operand(at, 1))))) {
                return true;
            }
        }
        return false;
    }

    /** Takes everything in a unit as read where it can be looked at: too much is no harm where faults are looked for. */
    private void guess(int number, Formula way) {
        Unit unit = program.unit(number);
        for (int at = unit.textAt(); at < unit.length(); at += unit.op(at).length()) {
            Op op = unit.op(at);
            if (op == Op.SAY) {
                int line = unit.operand(at, 1);
                for (int i = 0; i < sources.unit(number).line(line).size(); i++) {
                    sightings.add(Sight.Kind.LINE, number, line, i, Where.ANYWHERE, way);
                }
            } else if (op == Op.UNLESS) {
                sightings.add(Sight.Kind.GUARD, number, unit.operand(at, 1), 0, Where.ANYWHERE, way);
                sightings.add(Sight.Kind.GUARD, number, unit.operand(at, 1), 1, Where.ANYWHERE, way);
            } else if (op == Op.PLAY) {
                guess(program.text(unit.operand(at, 1)), way);
            }
        }
    }
}
