package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.NodeEvent;

/** Anchors and tags, which stand before a value and have no place in a story. */
final class NodeProperties {
    private final SourceFile file;
    private final Diagnostics diagnostics;

    NodeProperties(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether there are none; those that there are, are reported.
     *
     * @param where where the value stands, its anchor and tag with it
     */
    boolean absent(NodeEvent event, Optional<String> tag, Span where) {
        if (event.getAnchor().isPresent()) {
            report(DiagnosticCode.ANCHOR, where, '&', "an anchor");
        }
        if (tag.isPresent()) {
            report(DiagnosticCode.TAG, where, '!', "a tag");
        }
        return event.getAnchor().isEmpty() && tag.isEmpty();
    }

    private void report(DiagnosticCode code, Span where, char sign, String what) {
        int start = Math.max(where.start(), file.text().indexOf(sign, where.start()));
        int end = start;
        while (end < file.text().length() && file.text().charAt(end) > ' ') {
            end++;
        }
        diagnostics.report(
                code,
                file.span(start, end),
                "`" + file.text().substring(start, end) + "` is " + what + ", and a story takes none",
                "text that begins with `" + sign + "` goes into quotes, or under `|`");
    }
}
