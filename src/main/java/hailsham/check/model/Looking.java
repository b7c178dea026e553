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

    Looking(Program program, Sources sources, Sightings sightings) {
        this.program = program;
        this.slots = program.slots();
        this.sources = sources;
        this.sightings = sightings;
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

    /**
     * What is read of a unit is noted as if nothing but the way to it mattered: looking need not show that a text is
     * unreachable, only that it is read which is read nowhere else.
     */
    private void unit(int number, Formula way) {
        Unit unit = program.unit(number);
        for (int at = unit.textAt(); at < unit.length(); at += unit.op(at).length()) {
            Op op = unit.op(at);
            if (op == Op.SAY) {
                int line = unit.operand(at, 1);
                sightings.add(
                        Sight.Kind.LINE, number, line, sources.unit(number).line(line), Where.ANYWHERE, way);
            } else if (op == Op.UNLESS) {
                int guard = unit.operand(at, 1);
                Formula holds = GuardFormulas.of(unit.guard(guard));
                guard(number, guard, 0, Formula.and(way, holds));
                guard(number, guard, 1, Formula.and(way, Formula.not(holds)));
            } else if (op == Op.PLAY) {
                unit(program.text(unit.operand(at, 1)), way);
            }
        }
    }

    private void guard(int unit, int guard, int arm, Formula when) {
        sightings.add(Sight.Kind.GUARD, unit, guard, arm, Where.ANYWHERE, when);
    }
}
