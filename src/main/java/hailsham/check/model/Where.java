package hailsham.check.model;

/**
 * States: those at a point in which a formula holds.
 *
 * @param point or {@link #ANYWHERE}
 */
public record Where(int point, Formula when) {
    /** At every stop and every end. */
    public static final int ANYWHERE = -1;
}
