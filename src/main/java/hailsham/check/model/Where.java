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
        boolean here = point == at.number() || (point == ANYWHERE && at.kind() != Point.Kind.BETWEEN);
        return here && when.holds(values);
    }
}
