package hailsham.check.replay;

import hailsham.check.model.Edge;
import java.util.Arrays;

/**
 * A state in one of a reader's lives, all of it: what is true, and which chapters were entered before, of which none can be
 * entered for the first time any more.
 */
final class Life {
    private final int point;
    private final boolean entering;
    private final long entered;
    private final int[] values;

    /**
     * A state.
     *
     * @param entering whether the chapter of the point is being entered for the first time, and what is known in a replay of
     *     it still to come
     * @param entered a bit for each chapter
     */
    Life(int point, boolean entering, long entered, int[] values) {
        this.point = point;
        this.entering = entering;
        this.entered = entered;
        this.values = values;
    }

    int point() {
        return point;
    }

    boolean entering() {
        return entering;
    }

    /** What the slots hold. */
    int[] values() {
        return values;
    }

    /** Where an edge leads, inside its chapter or into one that was entered before. */
    Life along(Edge edge) {
        return new Life(edge.to(), false, entered, after(edge));
    }

    /** Where an edge leads that enters a chapter. */
    Life into(Edge edge, long chapter) {
        return new Life(edge.to(), (entered & chapter) == 0, entered | chapter, after(edge));
    }

    private int[] after(Edge edge) {
        if (edge.changes().isEmpty()) {
            return values;
        }
        int[] after = values.clone();
        edge.change(after);
        return after;
    }

    /** The chapter entered by one who knows no more. */
    Life innocent() {
        return new Life(point, false, entered, values);
    }

    /** The chapter entered by one who holds all memories that are held in another state. */
    Life knowing(int[] later, int[] memories) {
        int[] more = values.clone();
        for (int memory : memories) {
            more[memory] = Math.max(more[memory], later[memory]);
        }
        return new Life(point, false, entered, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Life life
                && point == life.point
                && entering == life.entering
                && entered == life.entered
                && Arrays.equals(values, life.values);
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(values) * 31 + Long.hashCode(entered)) * 62 + point * 2 + (entering ? 1 : 0);
    }
}
