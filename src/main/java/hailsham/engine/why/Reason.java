package hailsham.engine.why;

/**
 * Why an option of a node is offered, locked or absent.
 *
 * @param id as {@link hailsham.engine.Option#id()}
 * @param text its words
 * @param ground holds exactly where the option can be taken
 * @param wording what its words hang on, and those that say why it is locked; holds
 */
public record Reason(String id, String text, Standing standing, Ground ground, Ground wording) {
    /** How an option stands. */
    public enum Standing {
        FREE,
        LOCKED,
        ABSENT
    }
}
