package hailsham.engine;

import hailsham.engine.program.Line;
import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.Account.Answer;
import hailsham.engine.why.Account.Because;
import hailsham.engine.why.Account.Standing;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Grounds;
import hailsham.engine.why.Write;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Follows a run for somebody who asks why.
 *
 * <p>Code only goes forward, so that the conditions under which a line stands are those asked before it in its unit whose
 * branch it lies in. Where a turn begins inside such a branch, they were asked in a turn before, of which it is told.
 */
final class Tracing extends Reading {
    private final Slots slots;
    private final Map<Integer, NavigableMap<Integer, Answer>> asked = new HashMap<>();
    private final Deque<List<Because>> calls;
    private final List<Account.Line> lines = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();
    private final int doneBefore;

    /** @param before where the turn before ended */
    Tracing(Program program, Standing before) {
        super(program);
        this.slots = program.slots();
        this.doneBefore = before.done();
        this.calls = new ArrayDeque<>(before.calls());
        before.asked().forEach((unit, answers) -> asked.put(unit, new TreeMap<>(answers)));
    }

    Account account() {
        return new Account(lines, writes, new Standing(done(), asked, List.copyOf(calls)));
    }

    private int done() {
        return doneBefore + writes.size();
    }

    @Override
    void asked(Unit unit, int address, boolean holds, long[] held) {
        Ground ground = new Grounds(slots, held).answer(unit.guard(unit.operand(address, 1)), holds);
        asked.computeIfAbsent(unit.number(), any -> new TreeMap<>())
                .put(address, new Answer(holds, new Because(ground, done())));
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
        List<Because> because = new ArrayList<>();
        calls.forEach(because::addAll);
        because.addAll(around(unit, address));
        Grounds grounds = new Grounds(slots, held);
        for (Prose.Question question : line.asked(slots, held)) {
            because.add(new Because(grounds.of(question), done()));
        }
        if (!because.isEmpty()) {
            String text = line.then(slots, held).isEmpty() ? line.text(slots, held) : line.then(slots, held);
            lines.add(new Account.Line(line.id(), text, because));
        }
    }

    @Override
    void called(Unit from, int address) {
        calls.addLast(around(from, address));
    }

    @Override
    void cameBack() {
        calls.pollLast();
    }

    @Override
    void entered() {
        calls.clear();
        asked.clear();
    }

    /** The answers by which a run came to an address of a unit. */
    private List<Because> around(Unit unit, int address) {
        List<Because> around = new ArrayList<>();
        NavigableMap<Integer, Answer> answers = asked.getOrDefault(unit.number(), new TreeMap<>());
        answers.headMap(address, false).forEach((at, answer) -> {
            if (liesIn(unit, at, answer.yes(), address)) {
                around.add(answer.because());
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
