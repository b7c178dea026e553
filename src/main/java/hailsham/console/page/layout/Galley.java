package hailsham.console.page.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is set and not yet cut into screens.
 *
 * @param choices what in it can be chosen, from top to bottom
 */
public record Galley(List<Row> rows, List<Stretch> choices) {
    public Galley {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /**
     * The rows of something that can be chosen, or that is shown and cannot.
     *
     * @param from its first row
     * @param to after its last
     */
    public record Stretch(int from, int to, boolean free) {}

    /** The first row that shows an event from {@code read} on; where there is none, the first choice, or the end. */
    public int firstUnread(int read) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).event() >= read) {
                return i;
            }
        }
        return choices.isEmpty() ? rows.size() : choices.get(0).from();
    }

    /** How many events were read by somebody who has seen the rows before {@code bottom}. */
    public int readBefore(int bottom) {
        for (int i = bottom; i < rows.size(); i++) {
            if (rows.get(i).event() >= 0) {
                return rows.get(i).event();
            }
        }
        return Integer.MAX_VALUE;
    }

    public int paragraphs() {
        return rows.stream().mapToInt(Row::paragraph).max().orElse(-1) + 1;
    }

    /** The row with which a paragraph begins; 0 where it is not there. */
    public int firstRow(int paragraph) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).paragraph() == paragraph) {
                return i;
            }
        }
        return 0;
    }

    /** A paragraph on one line. */
    public String text(int paragraph) {
        return rows.stream()
                .filter(row -> row.paragraph() == paragraph)
                .map(row -> row.words().strip())
                .collect(Collectors.joining(" "));
    }
}
