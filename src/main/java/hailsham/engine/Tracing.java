package hailsham.engine;

import hailsham.engine.program.Line;
import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Grounds;
import hailsham.engine.why.Write;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows a run for somebody who asks why.
 *
 * <p>Code only goes forward, so that the conditions under which a line stands are those asked before it in its unit whose
 * branch it lies in. Where a turn begins inside such a branch, what was asked in the turn before is not said again.
 */
final class Tracing extends Reading {
    private final Slots slots;
    private final Map<Integer, TreeMap<Integer, Asked>> asked = new HashMap<>();
    private final Deque<List<Ground>> calls = new ArrayDeque<>();
    private final List<Account.Line> lines = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    Tracing(Program program) {
        super(program);
        this.slots = program.slots();
    }

    /** @param ground of the answer that was given, which so always holds */
    private record Asked(boolean answer, Ground ground) {}

    Account account() {
        return new Account(lines, writes);
    }

    @Override
    void asked(Unit unit, int address, boolean holds, long[] held) {
        Ground ground = ground(unit.guard(unit.operand(address, 1)), holds, held);
        asked.computeIfAbsent(unit.number(), any -> new TreeMap<>()).put(address, new Asked(holds, ground));
    }

    private Ground ground(Guard guard, boolean holds, long[] held) {
        Ground ground = guard.written()
                .map(condition -> new Grounds(slots, held).of(condition))
                .orElseGet(() -> new Ground.All(List.of()));
        return holds ? ground : new Ground.Not(ground);
    }

    @Override
    void wrote(Write write) {
        writes.add(write);
    }

    @Override
    void say(Line line, Unit unit, int address, long[] held) {
        int before = events().size();
        super.say(line, unit, address, held);
        if (events().size() == before) {
            return;
        }
        List<Ground> because = new ArrayList<>();
        calls.forEach(because::addAll);
        because.addAll(around(unit, address));
        for (Guard guard : line.asked(slots, held)) {
            because.add(ground(guard, guard.holds(slots, held), held));
        }
        if (!because.isEmpty()) {
            String text = line.then(slots, held).isEmpty() ? line.text(slots, held) : line.then(slots, held);
            lines.add(new Account.Line(line.id(), text, new Ground.All(because)));
        }
    }

    @Override
    void called(Unit from, int address) {
        calls.addLast(around(from, address));
    }

    @Override
    void cameBack() {
        // Where the turn began inside, the call was made in another.
        calls.pollLast();
    }

    /** The answers by which a run came to an address of a unit. */
    private List<Ground> around(Unit unit, int address) {
        List<Ground> around = new ArrayList<>();
        asked.getOrDefault(unit.number(), new TreeMap<>()).headMap(address).forEach((at, each) -> {
            if (liesIn(unit, at, each.answer(), address)) {
                around.add(each.ground());
            }
        });
        return around;
    }

    /** Whether an address lies in the branch that was taken where a condition was asked. */
    private static boolean liesIn(Unit unit, int asked, boolean answer, int address) {
        int otherwise = unit.operand(asked, 2);
        if (answer) {
            return address < otherwise;
        }
        int last = asked;
        int next = asked + unit.op(asked).length();
        while (next < otherwise) {
            last = next;
            next += unit.op(next).length();
        }
        return address >= otherwise && unit.op(last) == Op.JUMP && address < unit.operand(last, 1);
    }
}
