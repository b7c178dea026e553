package hailsham.check.sets;

import hailsham.check.diagram.Arena;

/** The states from which some others can be come to. */
public final class Backward extends Upstream {
    private Backward(Forward within) {
        super(within);
    }

    /** The states, among those that there may be, from which some others may be come to. */
    public static Backward of(Targets to) {
        return new Backward(to.forward()).from(to);
    }

    private Backward from(Targets to) {
        for (int point = 0; point < waiting.length; point++) {
            waiting[point] = to.at(point);
        }
        run();
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

    @Override
    void spread(int point, int now) {
        for (Move move : frame.moves().into(point)) {
            int from = move.edge().from();
            if (within.at(from) == Arena.NONE || found[from] == within.at(from)) {
                continue;
            }
            int before = frame.steps().preimage(now, frame.step(move));
            add(from, algebra.and(before, frame.guard(move)));
        }
    }
}
