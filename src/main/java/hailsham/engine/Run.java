package hailsham.engine;

import hailsham.engine.program.Course;
import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Stop;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Write;
import hailsham.story.Chapter;
import java.util.Arrays;
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

    private final @Nullable Reading reading;
    private final boolean looking;
    private final @Nullable Knowing knowing;
    private Unit unit;
    private int address;
    private int[] back;
    private long[] held;

    /** Whether {@link #held} is this run's own and may be written to. */
    private boolean own;

    /** The id of the chapter in which the run is; empty before the first page. */
    private String chapter;

    private int passed;

    private Run(
            Program program,
            State from,
            @Nullable Reading reading,
            boolean looking,
            String chapter,
            @Nullable Knowing knowing) {
        this.program = program;
        this.slots = program.slots();
        this.reading = reading;
        this.looking = looking;
        this.knowing = knowing;
        this.unit = program.unit(from.unit);
        this.address = from.address;
        this.back = from.back;
        this.held = from.held;
        this.chapter = chapter;
    }

    /** From before the first page to the first stop. */
    static State begin(Program program, @Nullable Reading reading, @Nullable Knowing knowing) {
        int first = program.node(program.story().begins());
        State before = new State(first, 0, State.NOWHERE, program.slots().start());
        Run run = new Run(program, before, reading, false, "", knowing);
        run.enter(first);
        return run.toStop();
    }

    /** From a stop, by one of its moves, to the next. */
    static State take(Program program, State from, int move, @Nullable Reading reading, @Nullable Knowing knowing) {
        Run run = new Run(
                program, from, reading, false, program.chapter(from.node()).id(), knowing);
        run.unit.stopAt(run.address).take(move, run);
        return run.toStop();
    }

    /** The text of a unit, without anything being done, counted or asked. */
    static void look(Program program, State from, int unit, Reading reading) {
        State at = new State(unit, program.unit(unit).textAt(), State.NOWHERE, from.held);
        new Run(program, at, reading, true, program.chapter(from.node()).id(), null).toStop();
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
            case SAY -> {
                if (reading != null) {
                    reading.say(unit.line(operand(1)), unit, address, held);
                }
            }
            case PAUSE -> {
                if (reading != null) {
                    reading.pause();
                }
            }
            case UNLESS -> {
                boolean holds = unit.guard(operand(1)).holds(slots, held);
                if (reading != null) {
                    reading.asked(unit, address, holds, held);
                }
                if (!holds) {
                    address = operand(2);
                    return false;
                }
            }
            case JUMP -> {
                address = operand(1);
                return false;
            }
            case SET -> put(operand(1), operand(2));
            case RAISE -> raise(operand(1), operand(2));
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
            case BACK -> {
                back(operand(1));
                return false;
            }
        }
        address += op.length();
        return false;
    }

    private int operand(int which) {
        return unit.operand(address, which);
    }

    private void raise(int slot, int to) {
        int before = slots.value(held, slot);
        write(slot, Write.How.RAISE, to, before, Math.max(before, to));
    }

    private void add(int slot, int amount) {
        int before = slots.value(held, slot);
        long sum = (long) before + amount;
        int after = (int) Math.max(slots.least(slot), Math.min(slots.most(slot), sum));
        write(slot, Write.How.ADD, amount, before, after);
    }

    private void count(int slot) {
        if (!looking) {
            int value = slots.value(held, slot);
            int next = value == slots.most(slot) ? slots.tail(slot) : value + 1;
            write(slot, Write.How.ADD, 1, value, next);
        }
    }

    private void play(int memory) {
        int depth = depth() + 1;
        if (depth > DEEPEST) {
            throw new IllegalStateException(
                    "more than " + DEEPEST + " flashbacks inside each other at " + unit.place(address));
        }
        if (reading != null) {
            reading.flashbackBegins(memory, held, depth);
        }
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
        if (stops && reading != null && stop instanceof Stop.End end) {
            reading.end(end.ending());
        }
        return stops;
    }

    /** True where there is nothing to come back to, as when a memory is looked at. */
    private boolean comeBack() {
        if (back.length == 0) {
            return true;
        }
        if (reading != null) {
            reading.cameBack();
            if (program.isText(unit.number())) {
                reading.flashbackEnds(unit, depth());
            }
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
        write(slot, Write.How.SET, value, slots.value(held, slot), value);
    }

    private void write(int slot, Write.How how, int operand, int before, int after) {
        if (reading != null) {
            reading.wrote(new Write(slot, how, operand, before, after));
        }
        if (before != after) {
            if (!own) {
                held = held.clone();
                own = true;
            }
            slots.put(held, slot, after);
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
        tell(program.chapter(node));
        unit = program.unit(node);
        address = 0;
        back = State.NOWHERE;
    }

    /** Goes back to the choices of a node. */
    private void back(int node) {
        tell(program.chapter(node));
        unit = program.unit(node);
        address = unit.choicesAt();
        back = State.NOWHERE;
    }

    /** The chapter that is entered, where it is another. */
    private void tell(Chapter entered) {
        if (!entered.id().equals(chapter)) {
            chapter = entered.id();
            int told = slots.find(Slot.Kind.TOLD, entered.id());
            if (told >= 0) {
                put(told, 1);
            }
            if (knowing != null && knowing.chapter().equals(entered.id())) {
                knowing.memories().forEach(this::know);
            }
            if (reading != null) {
                reading.heading(entered);
            }
        }
        if (reading != null) {
            reading.entered();
        }
    }

    private void know(String memory, boolean lived) {
        int slot = slots.find(Slot.Kind.MEMORY, memory);
        if (slot >= 0) {
            raise(slot, lived ? Slots.LIVED : Slots.HEARD);
        }
    }

    @Override
    public void call(int called) {
        if (reading != null) {
            reading.called(unit, address);
        }
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
