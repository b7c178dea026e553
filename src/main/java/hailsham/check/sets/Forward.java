package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import hailsham.check.model.Model;
import java.util.List;

/** The states that there may be at each point: no fewer than there are, and no more where all is looked at that is asked. */
public final class Forward {
    private final Frame frame;
    private final Algebra algebra;
    private final int[] reached;
    private final int[] waiting;

    private Forward(Frame frame) {
        this.frame = frame;
        this.algebra = frame.algebra();
        this.reached = new int[frame.moves().model().points().size()];
        this.waiting = new int[reached.length];
    }

    /** Meets all states. */
    public static Forward of(Frame frame) {
        return from(frame, Model.START, frame.moves().model().start());
    }

    /** Meets all states that can be come to from one. */
    public static Forward from(Frame frame, int point, int[] values) {
        Forward forward = new Forward(frame);
        if (frame.covers(point)) {
            forward.waiting[point] = frame.state(point, values);
            forward.run(frame.moves().nesting().items());
        }
        return forward;
    }

    public Frame frame() {
        return frame;
    }

    /** The states at a point. */
    public int at(int point) {
        return reached[point];
    }

    private void run(List<Nesting.Item> items) {
        for (Nesting.Item item : items) {
            do {
                process(item.point());
                run(item.loop());
            } while (waiting[item.point()] != Arena.NONE);
        }
    }

    private void process(int point) {
        int now = waiting[point];
        if (now == Arena.NONE) {
            return;
        }
        waiting[point] = Arena.NONE;
        reached[point] = algebra.or(reached[point], now);
        for (Move move : frame.moves().from(point)) {
            int to = move.to();
            if (frame.covers(to)) {
                int there = frame.steps().image(now, frame.guard(move), frame.step(move));
                int more = algebra.minus(there, reached[to]);
                waiting[to] = algebra.or(waiting[to], more);
            }
        }
    }
}
