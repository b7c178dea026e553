package hailsham.check.style;

import hailsham.check.prose.Line;
import hailsham.source.Span;
import java.util.List;

/**
 * A line with the ways in which it can be worded.
 *
 * @param wordings see {@link Wordings#of}
 */
record Worded(Line line, List<String> wordings) {
    Worded {
        wordings = List.copyOf(wordings);
    }

    Span where() {
        return line.passage().where();
    }
}
