package hailsham.engine;

import hailsham.engine.Engine.Held;
import hailsham.engine.program.Program;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.expression.Type;
import hailsham.story.Memory;
import hailsham.story.Passage;
import hailsham.story.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What she holds in a state, and how she speaks of it, beside the page. */
final class Recollection {
    private final Program program;
    private final Slots slots;
    private final State state;

    Recollection(Program program, State state) {
        this.program = program;
        this.slots = program.slots();
        this.state = state;
    }

    Map<String, Held> memories() {
        Map<String, Held> memories = new LinkedHashMap<>();
        for (Memory memory : program.story().memories().values()) {
            int held = value(Slot.Kind.MEMORY, memory.id());
            if (held != Slots.NOT_HELD) {
                String title = program.title(program.memory(memory.id()), state.held);
                memories.put(memory.id(), new Held(held == Slots.LIVED, title, retold(memory), shared(memory)));
            }
        }
        return memories;
    }

    private Optional<String> retold(Memory memory) {
        int way = value(Slot.Kind.RETOLD, memory.id());
        return way == 0
                ? Optional.empty()
                : Optional.of(memory.retellings().get(way - 1).way());
    }

    private Optional<String> shared(Memory memory) {
        int person = value(Slot.Kind.SHARED, memory.id());
        return person == 0 ? Optional.empty() : Optional.of(memory.of().get(person - 1));
    }

    Map<String, String> keepsakes() {
        Map<String, String> keepsakes = new LinkedHashMap<>();
        for (String keepsake : program.story().world().keepsakes().keySet()) {
            int slot = slots.need(Slot.Kind.KEEPSAKE, keepsake);
            int value = slots.value(state.held, slot);
            if (value != Slots.NEVER_HAD) {
                keepsakes.put(keepsake, slots.all().get(slot).word(value));
            }
        }
        return keepsakes;
    }

    /** The text of a memory, and how she told it if she did. */
    List<Event> look(String memory) {
        int number = program.memory(memory);
        if (value(Slot.Kind.MEMORY, memory) == Slots.NOT_HELD) {
            throw new IllegalArgumentException("not held: " + memory);
        }
        Reading reading = new Reading(program);
        Run.look(program, state, program.text(number), reading);
        int way = value(Slot.Kind.RETOLD, memory);
        if (way > 0) {
            Run.look(program, state, program.retelling(number, way - 1), reading);
        }
        return List.copyOf(reading.events());
    }

    Optional<String> says(String variable) {
        World.Variable spoken = program.story().world().variables().get(variable);
        if (spoken == null) {
            throw new IllegalArgumentException("no variable is called " + variable);
        }
        Passage sentence = spoken.says().get(band(spoken.type(), value(Slot.Kind.VARIABLE, variable)));
        if (sentence == null) {
            return Optional.empty();
        }
        String said = Prose.of(sentence, slots, -1).said(slots, state.held);
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** The name of the stretch or level that a value lies in; empty where it has none. */
    private static String band(Type type, int value) {
        String band = "";
        for (String name : type.names()) {
            if (type.named(name).orElseThrow() <= value) {
                band = name;
            }
        }
        return band;
    }

    private int value(Slot.Kind kind, String name) {
        return slots.value(state.held, slots.need(kind, name));
    }
}
