package hailsham.yaml.parser;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The parser counts code points, a span UTF-16 characters. */
final class Offsets {
    private final SourceFile file;
    private final int length;
    /** Where the parser last was, in both counts: it hardly ever goes back. */
    private int codePoint;

    private int offset;
    private final boolean alike;

    Offsets(SourceFile file) {
        this.file = file;
        this.length = file.text().length();
        this.alike = file.text().codePointCount(0, length) == length;
    }

    int of(Optional<Mark> mark) {
        int wanted = mark.orElseThrow().getIndex();
        if (alike) {
            return Math.min(wanted, length);
        }
        offset = file.text().offsetByCodePoints(offset, wanted - codePoint);
        codePoint = wanted;
        return offset;
    }

    /** Where an event stands. */
    Span span(Event event) {
        int start = of(event.getStartMark());
        return file.span(start, Math.max(start, of(event.getEndMark())));
    }
}
