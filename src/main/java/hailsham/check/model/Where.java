package hailsham.check.model;

/**
 * States: those at a point in which a formula holds.
 *
 * @param point or {@link #ANYWHERE}
 */
public record Where(int point, Formula when) {
    /** At every stop and every end. */
    public static final int ANYWHERE = -1;

    /** Whether a state at a point is one of them. */
    public boolean has(Point at, int[] values) {
        return isAt(at) && when.holds(values);
    }

    /** Whether there may be states of them at a point. */
    public boolean isAt(Point at) {
        return point == at.number() || (point == ANYWHERE && at.kind() != Point.Kind.BETWEEN);
    }
}
