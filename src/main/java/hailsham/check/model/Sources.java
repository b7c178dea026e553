package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.story.Memory;
import org.jspecify.annotations.Nullable;

/** What the units of a program stand for in its story. */
public final class Sources {
    private final Program program;
    private final @Nullable UnitSources[] units;

    Sources(Program program) {
        this.program = program;
        this.units = new UnitSources[program.units()];
    }

    public UnitSources unit(int number) {
        UnitSources made = units[number];
        if (made == null) {
            made = make(number);
            units[number] = made;
        }
        return made;
    }

    private UnitSources make(int number) {
        Slots slots = program.slots();
        UnitSources sources = new UnitSources(slots, counter(number));
        if (program.isNode(number)) {
            return sources.of(program.node(number));
        }
        int memory = program.memoryOf(number);
        Memory source = program.memory(memory);
        if (program.isText(number)) {
            return sources.of(source);
        }
        int way = number - program.retelling(memory, 0);
        if (way < source.retellings().size()) {
            return sources.of(source.retellings().get(way));
        }
        Memory.Answer answer = source.with().get(program.person(number));
        if (answer == null) {
            throw new AssertionError(source.id());
        }
        return sources.of(answer);
    }

    /** The number in its unit of an addition that stands at an address. */
    int addition(int unit, int address) {
        Unit code = program.unit(unit);
        int number = 0;
        for (int at = 0; at < address; at += code.op(at).length()) {
            number += code.op(at) == Op.ADD ? 1 : 0;
        }
        return number;
    }

    /** The slot of the visits or recallings that a unit's alternatives follow; -1 where it has none. */
    int counter(int unit) {
        Slots slots = program.slots();
        return program.isNode(unit)
                ? slots.find(Kind.VISITS, program.node(unit).id().toString())
                : slots.find(
                        Kind.RECALLED, program.memory(program.memoryOf(unit)).id());
    }
}
