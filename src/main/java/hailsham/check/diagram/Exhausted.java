package hailsham.check.diagram;

/** There is no room or no time for more diagrams. */
public final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
        super("no room or no time for more diagrams", null, false, false);
    }
}
