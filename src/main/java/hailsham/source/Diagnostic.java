package hailsham.source;

import java.util.Optional;

/**
 * One problem: what is wrong, where, and what would mend it.
 *
 * @param code its kind, stable and documented
 * @param span where it stands; empty for what no file holds (a missing file)
 * @param message one sentence without a full stop, names in backquotes
 * @param hint printed beside the caret: the remedy, or the nearest known name
 */
public record Diagnostic(DiagnosticCode code, Optional<Span> span, String message, Optional<String> hint) {
    public Severity severity() {
        return code.severity();
    }
}
