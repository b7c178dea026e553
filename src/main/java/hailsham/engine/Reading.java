package hailsham.engine;

import hailsham.engine.program.Line;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Write;
import hailsham.story.Chapter;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is read of a run, as it happens. A run that nobody reads has none, and builds no prose. Somebody who asks why things
 * happen overrides what is nothing to a reader.
 */
class Reading {
    private final Program program;
    private final Slots slots;
    private final List<Event> events = new ArrayList<>();

    Reading(Program program) {
        this.program = program;
        this.slots = program.slots();
    }

    List<Event> events() {
        return events;
    }

    void heading(Chapter chapter) {
        events.add(new Event.Heading(chapter.id(), chapter.title()));
    }

    /** A condition was asked, at an address of a unit. */
    void asked(Unit unit, int address, boolean holds, long[] held) {}

    /** Another unit is run from an address of this one, and then comes back. */
    void called(Unit from, int address) {}

    void cameBack() {}

    /** A node is entered, with nothing to come back to. */
    void entered() {}

    /** Something was done to what the state keeps. */
    void wrote(Write write) {}

    /** A paragraph of a unit, at an address of it; one that comes out empty is not said. */
    void say(Line line, Unit unit, int address, long[] held) {
        String text = line.text(slots, held);
        String then = line.then(slots, held);
        if (text.isEmpty() && then.isEmpty()) {
            return;
        }
        events.add(
                switch (line.voice()) {
                    case SAID -> new Event.Said(line.id(), text);
                    case ECHO -> new Event.Echo(line.id(), text);
                    case ANSWERED -> new Event.Answered(memory(unit), program.person(unit.number()), line.id(), text);
                    case REWRITTEN -> new Event.Rewritten(line.id(), text, then);
                });
    }

    void pause() {
        events.add(new Event.Pause());
    }

    void flashbackBegins(int memory, long[] held, int depth) {
        events.add(new Event.FlashbackBegins(program.memory(memory).id(), program.title(memory, held), depth));
    }

    /** @param text the unit of the memory's text */
    void flashbackEnds(Unit text, int depth) {
        events.add(new Event.FlashbackEnds(memory(text), depth));
    }

    /** @param ending empty where what comes next is still to be written */
    void end(Optional<World.Ending> ending) {
        events.add(
                ending.isEmpty()
                        ? new Event.Unfinished()
                        : new Event.Ended(ending.get().id(), ending.get().title()));
    }

    private String memory(Unit unit) {
        return program.memory(program.memoryOf(unit.number())).id();
    }
}
