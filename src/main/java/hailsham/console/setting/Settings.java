package hailsham.console.setting;

/**
 * What a reader has set.
 *
 * @param column the greatest width of the prose, in columns
 * @param spacing how paragraphs are set apart
 * @param byParagraph whether the page shows one paragraph at a time
 * @param alwaysPlain whether the line is used where the page could be
 */
public record Settings(int column, Spacing spacing, boolean byParagraph, boolean alwaysPlain) {
    public static final int LEAST_COLUMN = 30;
    public static final int MOST_COLUMN = 120;

    /** What is set until a reader sets something else. */
    public static final Settings DEFAULT = new Settings(68, Spacing.OPEN, false, false);

    /** A width out of bounds is brought to the nearest that is in bounds. */
    public Settings {
        column = Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, column));
    }

    /** How paragraphs are set apart. */
    public enum Spacing {
        /** A blank line between them. */
        OPEN,
        /** The first line set in, as in a printed book. */
        CLOSE
    }
}
