package hailsham.engine;

import hailsham.engine.program.Course;
import hailsham.engine.program.Line;
import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Stop;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the program from one decision to the next.
 *
 * <p>A run always ends. Code only goes forward, flashbacks nest no deeper than {@value #DEEPEST}, a memory is retold
 * once, and an answer or a way out of a node is only come to by a decision, of which a run has one. The single way into
 * another node that needs none is that of a sharing with nothing to share; once a run has passed more of those than there
 * are nodes, it stops at the next and lets the reader press on.
 */
final class Run implements Course {
    private static final int DEEPEST = 2;

    private final Program program;
    private final Slots slots;

    /** Empty where nobody reads: then no prose is built. */
    private final @Nullable List<Event> events;

    private final boolean looking;
    private Unit unit;
    private int address;
    private int[] back;
    private long[] held;

    /** Whether {@link #held} is this run's own and may be written to. */
    private boolean own;

    /** The chapter in which the run is; empty before the first page. */
    private String chapter;

    private int passed;

    /** A run from where a reader stands. */
    private Run(Program program, State from, @Nullable List<Event> events, boolean looking, String chapter) {
        this.program = program;
        this.slots = program.slots();
        this.events = events;
        this.looking = looking;
        this.unit = program.unit(from.unit);
        this.address = from.address;
        this.back = from.back;
        this.held = from.held;
        this.chapter = chapter;
    }

    /** From before the first page to the first stop. */
    static State begin(Program program, @Nullable List<Event> events) {
        int first = program.node(program.story().begins());
        State before = new State(first, 0, State.NOWHERE, program.slots().start());
        Run run = new Run(program, before, events, false, "");
        run.enter(first);
        return run.toStop();
    }

    /** From a stop, by one of its moves, to the next. */
    static State take(Program program, State from, int move, @Nullable List<Event> events) {
        Run run = new Run(program, from, events, false, chapterOf(program, from));
        run.unit.stopAt(run.address).take(move, run);
        return run.toStop();
    }

    /** The text of a memory, and how she told it if she did, without anything being done or asked. */
    static List<Event> look(Program program, State from, int memory, int way) {
        List<Event> events = new ArrayList<>();
        lookAt(program, from, program.text(memory), events);
        if (way >= 0) {
            lookAt(program, from, program.retelling(memory, way), events);
        }
        return events;
    }

    private static void lookAt(Program program, State from, int unit, List<Event> events) {
        State at = new State(unit, program.unit(unit).textAt(), State.NOWHERE, from.held);
        new Run(program, at, events, true, chapterOf(program, from)).toStop();
    }

    private static String chapterOf(Program program, State state) {
        return program.chapter(node(state)).id();
    }

    /** The node in which a reader stands. */
    static int node(State state) {
        return state.back.length == 0 ? state.unit : state.back[0];
    }

    private State toStop() {
        while (!step()) {
            // On to the next instruction.
        }
        return new State(unit.number(), address, back, held);
    }

    /** Does one instruction; true where the reader stops at it. */
    private boolean step() {
        Op op = unit.op(address);
        switch (op) {
            case SAY -> say(unit.line(operand(1)));
            case PAUSE -> happens(new Event.Pause());
            case UNLESS -> {
                if (!unit.guard(operand(1)).holds(slots, held)) {
                    address = operand(2);
                    return false;
                }
            }
            case JUMP -> {
                address = operand(1);
                return false;
            }
            case SET -> put(operand(1), operand(2));
            case RAISE -> put(operand(1), Math.max(slots.value(held, operand(1)), operand(2)));
            case ADD -> add(operand(1), operand(2));
            case COUNT -> count(operand(1));
            case PLAY -> {
                play(operand(1));
                return false;
            }
            case STOP -> {
                return stop(unit.stop(operand(1)));
            }
            case ENTER -> {
                enter(operand(1));
                return false;
            }
            case RETURN -> {
                return comeBack();
            }
        }
        address += op.length();
        return false;
    }

    private int operand(int which) {
        return unit.operand(address, which);
    }

    private void happens(Event event) {
        if (events != null) {
            events.add(event);
        }
    }

    private void say(Line line) {
        if (events == null) {
            return;
        }
        String text = line.text(slots, held);
        if (line.voice() == Line.Voice.REWRITTEN) {
            String then = line.then(slots, held);
            if (!text.isEmpty() || !then.isEmpty()) {
                events.add(new Event.Rewritten(line.id(), text, then));
            }
        } else if (!text.isEmpty()) {
            events.add(
                    switch (line.voice()) {
                        case SAID -> new Event.Said(line.id(), text);
                        case ECHO -> new Event.Echo(line.id(), text);
                        case ANSWERED ->
                            new Event.Answered(
                                    program.memory(program.memoryOf(unit.number()))
                                            .id(),
                                    program.person(unit.number()),
                                    line.id(),
                                    text);
                        case REWRITTEN -> throw new AssertionError(line.id());
                    });
        }
    }

    private void add(int slot, int amount) {
        long sum = (long) slots.value(held, slot) + amount;
        put(slot, (int) Math.max(slots.least(slot), Math.min(slots.most(slot), sum)));
    }

    private void count(int slot) {
        if (!looking) {
            int value = slots.value(held, slot);
            put(slot, value == slots.most(slot) ? slots.tail(slot) : value + 1);
        }
    }

    private void play(int memory) {
        int depth = depth() + 1;
        if (depth > DEEPEST) {
            throw new IllegalStateException(
                    "more than " + DEEPEST + " flashbacks inside each other at " + unit.place(address));
        }
        happens(new Event.FlashbackBegins(program.memory(memory).id(), program.title(memory, held), depth));
        call(program.text(memory));
    }

    /** How many flashbacks the run is in. */
    private int depth() {
        int depth = program.isText(unit.number()) ? 1 : 0;
        for (int i = 0; i < back.length; i += 2) {
            depth += program.isText(back[i]) ? 1 : 0;
        }
        return depth;
    }

    private boolean stop(Stop stop) {
        boolean stops = stop.stops(this);
        if (stops && stop instanceof Stop.End end) {
            happens(ended(end.ending()));
        }
        return stops;
    }

    private static Event ended(Optional<World.Ending> ending) {
        return ending.isEmpty()
                ? new Event.Unfinished()
                : new Event.Ended(ending.get().id(), ending.get().title());
    }

    /** True where there is nothing to come back to, as when a memory is looked at. */
    private boolean comeBack() {
        if (program.isText(unit.number()) && back.length > 0) {
            int memory = program.memoryOf(unit.number());
            happens(new Event.FlashbackEnds(program.memory(memory).id(), depth()));
        }
        if (back.length == 0) {
            return true;
        }
        int last = back.length - 2;
        unit = program.unit(back[last]);
        address = back[last + 1];
        back = last == 0 ? State.NOWHERE : Arrays.copyOf(back, last);
        if (unit.op(address) == Op.PLAY) {
            address += Op.PLAY.length();
        } else {
            unit.stopAt(address).comeBack(this);
        }
        return false;
    }

    @Override
    public long[] held() {
        return held;
    }

    @Override
    public void put(int slot, int value) {
        if (slots.value(held, slot) != value) {
            if (!own) {
                held = held.clone();
                own = true;
            }
            slots.put(held, slot, value);
        }
    }

    @Override
    public void goOn() {
        address += Op.STOP.length();
    }

    @Override
    public void goTo(int to) {
        address = to;
    }

    @Override
    public void enter(int node) {
        String entered = program.chapter(node).id();
        if (!entered.equals(chapter)) {
            chapter = entered;
            int told = slots.find(Slot.Kind.TOLD, entered);
            if (told >= 0) {
                put(told, 1);
            }
            happens(new Event.Heading(entered, program.chapter(node).title()));
        }
        unit = program.unit(node);
        address = 0;
        back = State.NOWHERE;
    }

    @Override
    public void call(int called) {
        back = Arrays.copyOf(back, back.length + 2);
        back[back.length - 2] = unit.number();
        back[back.length - 1] = address;
        unit = program.unit(called);
        address = 0;
    }

    @Override
    public boolean looking() {
        return looking;
    }

    @Override
    public boolean goesRound() {
        return ++passed > program.nodes();
    }
}
