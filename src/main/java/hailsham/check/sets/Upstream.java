package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import java.util.List;

/**
 * States that are found from where they lead to, point by point against the moves, innermost loops first, until no more
 * come. What of the states before a point is found with those at it is for each kind of its own.
 */
abstract class Upstream {
    final Frame frame;
    final Forward within;
    final Algebra algebra;

    /** By point: the states found, and those of which it was not yet looked at what leads there. */
    final int[] found;

    final int[] waiting;

    Upstream(Forward within) {
        this.within = within;
        this.frame = within.frame();
        this.algebra = frame.algebra();
        this.found = new int[frame.moves().model().points().size()];
        this.waiting = new int[found.length];
    }

    /** Goes on until nothing waits. */
    final void run() {
        run(frame.moves().nesting().items());
    }

    /** Adds what is found before a point because of states at it. */
    abstract void spread(int point, int now);

    /** Lets those of the states at a point wait that there may be, and that were not found as yet. */
    final void add(int point, int states) {
        int more = algebra.and(states, within.at(point));
        waiting[point] = algebra.or(waiting[point], algebra.minus(more, found[point]));
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
        spread(point, now);
    }
}
