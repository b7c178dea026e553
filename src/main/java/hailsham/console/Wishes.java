package hailsham.console;

/**
 * What was asked for on the command line.
 *
 * @param plain whether the line is to be used where the page could be
 * @param author whether the status says the turn and the node
 */
public record Wishes(boolean plain, Colour colour, boolean author) {
    /** When there is colour. */
    public enum Colour {
        /** Where the environment and the terminal allow it. */
        AUTO,
        ALWAYS,
        NEVER
    }
}
