package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import java.util.List;

/** The states from which some others can be come to. */
public final class Backward {
    private final Frame frame;
    private final Algebra algebra;
    private final Forward within;

    private final int[] found;
    private final int[] waiting;

    private Backward(Forward within) {
        this.within = within;
        this.frame = within.frame();
        this.algebra = frame.algebra();
        this.found = new int[frame.moves().model().points().size()];
        this.waiting = new int[found.length];
    }

    /** The states, among those that there may be, from which some others may be come to. */
    public static Backward of(Targets to) {
        return new Backward(to.forward()).from(to);
    }

    private Backward from(Targets to) {
        for (int point = 0; point < waiting.length; point++) {
            waiting[point] = to.at(point);
        }
        run(frame.moves().nesting().items());
        return this;
    }

    /** Those at a point. */
    public int at(int point) {
        return found[point];
    }

    /** Whether a state is one of those at a point, by the class at each level. */
    boolean has(int point, int[] classes) {
        return algebra.arena().has(found[point], classes);
    }

    /** Of states that are asked for those that are among these. */
    public Targets among(Targets asked) {
        return asked.and(found);
    }

    private void run(List<Nesting.Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Nesting.Item item = items.get(i);
            do {
                process(item.point());
                run(item.loop());
            } while (waits(item));
        }
    }

    private boolean waits(Nesting.Item item) {
        return waiting[item.point()] != Arena.NONE || item.loop().stream().anyMatch(this::waits);
    }

    private void process(int point) {
        int now = waiting[point];
        if (now == Arena.NONE) {
            return;
        }
        waiting[point] = Arena.NONE;
        found[point] = algebra.or(found[point], now);
        for (Move move : frame.moves().into(point)) {
            int from = move.edge().from();
            if (within.at(from) == Arena.NONE || found[from] == within.at(from)) {
                continue;
            }
            int before = frame.steps().preimage(now, frame.step(move));
            before = algebra.and(before, frame.guard(move));
            before = algebra.and(before, within.at(from));
            waiting[from] = algebra.or(waiting[from], algebra.minus(before, found[from]));
        }
    }
}
