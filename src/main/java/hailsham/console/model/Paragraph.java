package hailsham.console.model;

import java.util.List;

/**
 * A paragraph that is to be read.
 *
 * @param depth how many memories it stands in: 0 to 2
 * @param event the place of its event in the turn, from 0; -1 for one that no event made
 */
public record Paragraph(Role role, int depth, List<Run> runs, int event) {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** One that no event made. */
    public static Paragraph of(Role role, List<Run> runs) {
        return new Paragraph(role, 0, runs, -1);
    }

    /** Its words alone. */
    public String text() {
        return Run.text(runs);
    }
}
