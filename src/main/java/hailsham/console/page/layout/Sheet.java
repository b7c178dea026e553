package hailsham.console.page.layout;

/**
 * How a screen of a given size is divided: a header and rules where there is room for them, the column of the prose in
 * the middle of a wide screen and at the left of a narrow one.
 *
 * @param measure the greatest width of the column
 */
public record Sheet(int columns, int rows, int measure) {
    public static final int LEAST_COLUMNS = 20;
    public static final int LEAST_ROWS = 5;

    private static final int ROOM = 30;
    private static final int ROWS_FOR_HEADER = 9;
    private static final int ROWS_FOR_BOTH_RULES = 14;
    private static final int ROWS_FOR_AIR = 20;

    public boolean isTooSmall() {
        return columns < LEAST_COLUMNS || rows < LEAST_ROWS;
    }

    public boolean hasHeader() {
        return rows >= ROWS_FOR_HEADER;
    }

    public boolean hasLowerRule() {
        return rows >= ROWS_FOR_BOTH_RULES;
    }

    public boolean hasAir() {
        return rows >= ROWS_FOR_AIR;
    }

    public boolean isNarrow() {
        return columns < ROOM;
    }

    /** Columns left of the prose. */
    public int margin() {
        return isNarrow() ? 1 : Math.max(2, (columns - width()) / 2);
    }

    /** The width of the prose. The last column of a screen is never written to. */
    public int width() {
        int sides = isNarrow() ? 2 : 4;
        return Math.min(measure, columns - sides);
    }

    /** Rows that the prose can take. */
    public int body() {
        int taken = 1 + (hasHeader() ? 2 : 0) + (hasLowerRule() ? 1 : 0) + (hasAir() ? 1 : 0);
        return rows - taken;
    }

    /** Rows that stay on the screen when a page is turned. */
    public static int context(int body) {
        return Math.min(2, body / 3);
    }
}
