package hailsham.console.model;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand together in one style. */
public record Run(String text, boolean emphasis) {
    public static Run plain(String text) {
        return new Run(text, false);
    }

    /** The words alone. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
