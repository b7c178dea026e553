package hailsham.check.model;

import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.RetellStop;
import hailsham.engine.program.ShareStop;
import hailsham.engine.program.Stop;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the code from a point to the next ones, as the engine's {@code Run} does. */
final class Course {
    private final ModelBuilder builder;
    private final Program program;
    private final Slots slots;
    private final Point from;
    private final Optional<String> decision;

    /** What must have held at the point to come to here. */
    private final Formula path;

    private final List<Change> changes;
    private Place at;

    /** Whether this is still the very point. */
    private boolean home;

    private Course(
            ModelBuilder builder, Point from, Optional<String> decision, Formula path, List<Change> changes, Place at) {
        this.builder = builder;
        this.program = builder.program();
        this.slots = program.slots();
        this.from = from;
        this.decision = decision;
        this.path = path;
        this.changes = new ArrayList<>(changes);
        this.at = at;
    }

    Course(ModelBuilder builder, Point from) {
        this(builder, from, Optional.empty(), Formula.TRUE, List.of(), from.place());
    }

    /** A way that a reader may take at a stop, where a formula holds. */
    static Course decided(ModelBuilder builder, Point from, String decision, Formula path) {
        return new Course(builder, from, Optional.of(decision), path, List.of(), from.place());
    }

    /** A way on from the very point where a formula holds. */
    private Course where(Formula more) {
        return new Course(builder, from, decision, Formula.and(path, more), changes, at);
    }

    /** From before the first page. */
    void begin(int node) {
        tell(node);
        follow(new Place(node, 0, List.of()));
    }

    /** From the very point. */
    void follow(Place place) {
        at = place;
        home = from.number() != Model.START;
        run();
    }

    Course set(int slot, int value) {
        changes.add(Change.of(Op.SET, slot, value, slots));
        return this;
    }

    Course add(int slot, int amount) {
        changes.add(Change.of(Op.ADD, slot, amount, slots));
        return this;
    }

    /** Goes on at a place, after a decision or a fork. */
    void goOn(Place place) {
        at = place;
        run();
    }

    /** Goes on at the beginning of another node. */
    void enter(int node) {
        if (!program.chapter(node).id().equals(program.chapter(at.node()).id())) {
            tell(node);
        }
        home = false;
        goOn(new Place(node, 0, List.of()));
    }

    /** Goes on at the choices of a node. */
    private void back(int node) {
        int choices = program.unit(node).choicesAt();
        if (!program.chapter(node).id().equals(program.chapter(at.node()).id())) {
            tell(node);
        }
        home = false;
        goOn(new Place(node, choices, List.of()));
    }

    private void tell(int node) {
        int told = slots.find(Kind.TOLD, program.chapter(node).id());
        if (told >= 0) {
            set(told, 1);
        }
    }

    private void run() {
        while (!path.equals(Formula.FALSE) && step()) {
            // On to the next instruction.
        }
    }

    /** Follows one instruction; false where the course ends, forks, or comes to a point. */
    private boolean step() {
        Unit unit = program.unit(at.unit());
        int address = at.address();
        Op op = unit.op(address);
        boolean textBegins = program.isNode(at.unit()) && address == unit.textAt();
        if (textBegins && !home) {
            return arrive();
        }
        switch (op) {
            case PAUSE -> {}
            case SAY -> {
                if (builder.reading().varies(at.unit(), unit.operand(address, 1))) {
                    if (!changes.isEmpty()) {
                        return arrive();
                    }
                    builder.reading().line(at.unit(), unit.operand(address, 1), from.number(), path);
                }
            }
            case UNLESS -> {
                return unless(unit, address);
            }
            case JUMP -> {
                at = at.at(unit.operand(address, 1));
                return true;
            }
            case SET, RAISE, ADD, COUNT -> {
                if (!change(unit, address, op)) {
                    return arrive();
                }
            }
            case PLAY -> {
                return play(program.text(unit.operand(address, 1)));
            }
            case STOP -> {
                stop(unit.stopAt(address));
                return false;
            }
            case ENTER -> {
                enter(unit.operand(address, 1));
                return false;
            }
            case RETURN -> {
                return comeBack();
            }
            case BACK -> {
                back(unit.operand(address, 1));
                return false;
            }
        }
        at = at.at(address + op.length());
        return true;
    }

    /** Ends in the point at this place. */
    private boolean arrive() {
        to(builder.point(at));
        return false;
    }

    private void to(Point to) {
        from.add(new Edge(from.number(), path, changes, to.number(), decision));
    }

    private boolean unless(Unit unit, int address) {
        int guard = unit.operand(address, 1);
        int end = builder.regions().end(at.unit(), address);
        if (end != Regions.DOES_MORE) {
            if (!changes.isEmpty()) {
                return arrive();
            }
            builder.reading().stretch(at.unit(), address, end, from.number(), path);
            at = at.at(end);
            return true;
        } else if (!home) {
            return arrive();
        }
        builder.reading().guard(at.unit(), guard, from.number(), path);
        Formula holds = GuardFormulas.of(unit.guard(guard));
        where(holds).goOn(at.at(address + Op.UNLESS.length()));
        where(Formula.not(holds)).goOn(at.at(unit.operand(address, 2)));
        return false;
    }

    /** Notes a change; false where something is to be seen of it that only the state before it shows. */
    private boolean change(Unit unit, int address, Op op) {
        int slot = unit.operand(address, 1);
        int operand = op == Op.COUNT ? 0 : unit.operand(address, 2);
        Change change = Change.of(op, slot, operand, slots);
        if (op == Op.ADD) {
            if (changes.stream().anyMatch(earlier -> earlier.slot() == slot)) {
                return false;
            }
            int number = builder.sources().addition(at.unit(), address);
            Formula whole = new Formula.Between(slot, change.least() - operand, change.most() - operand);
            builder.sightings().add(Sight.Kind.ADDITION, at.unit(), number, 0, from.number(), path);
            builder.sightings().add(Sight.Kind.ADDITION, at.unit(), number, 1, from.number(), Formula.and(path, whole));
        } else if (slots.all().get(slot).kind() == Kind.MEMORY) {
            int memory = program.memory(slots.all().get(slot).name());
            builder.sightings().add(Sight.Kind.MEMORY, program.text(memory), 0, 0, from.number(), path);
        }
        changes.add(change);
        home = false;
        return true;
    }

    private boolean play(int text) {
        Op op = Op.PLAY;
        if (builder.regions().isQuiet(text)) {
            if (builder.reading().varies(text)) {
                if (!changes.isEmpty()) {
                    return arrive();
                }
                builder.reading().memory(text, from.number(), path);
            }
            at = at.at(at.address() + op.length());
        } else {
            at = at.call(text);
        }
        return true;
    }

    private boolean comeBack() {
        Place caller = at.caller();
        Unit unit = program.unit(caller.unit());
        Op op = unit.op(caller.address());
        boolean asksAgain = op == Op.STOP && unit.stopAt(caller.address()) instanceof ShareStop;
        at = asksAgain ? caller : caller.at(caller.address() + op.length());
        return true;
    }

    private void stop(Stop stop) {
        if (!home) {
            to(builder.point(at));
        } else if (stop instanceof Stop.End) {
            from.becomes(Point.Kind.END, at);
        } else if (stop instanceof RetellStop retell) {
            Formula asks = Formula.and(held(retell.memory()), Formula.not(taken(retell.retold())));
            where(asks).to(builder.stopped(at, stop));
            where(Formula.not(asks)).goOn(at.at(at.address() + Op.STOP.length()));
        } else if (stop instanceof ShareStop share) {
            share(share);
        } else if (stop.letsPass()) {
            where(Formula.TRUE).goOn(at.at(at.address() + Op.STOP.length()));
        } else {
            new Decisions(builder, from).at(at, stop);
        }
    }

    private void share(ShareStop share) {
        int picks = slots.need(Kind.PICKS, "");
        List<Formula> available = new ArrayList<>();
        for (ShareStop.Memory memory : share.memories()) {
            available.add(Formula.and(held(memory.held()), Formula.not(taken(memory.shared()))));
        }
        Formula asks = Formula.and(taken(picks), Formula.any(available));
        Formula none = new Formula.Between(picks, share.picks(), share.picks());
        where(asks).to(builder.stopped(at, share));
        where(Formula.and(Formula.not(asks), none))
                .set(picks, 0)
                .goOn(at.at(share.addresses().none()));
        where(Formula.and(Formula.not(asks), Formula.not(none)))
                .set(picks, 0)
                .goOn(at.at(share.addresses().go()));
    }

    static Formula held(int slot) {
        return new Formula.Between(slot, Slots.HEARD, Slots.LIVED);
    }

    /** A slot that is 0 at first is so no more. */
    static Formula taken(int slot) {
        return new Formula.Between(slot, 1, Integer.MAX_VALUE);
    }
}
