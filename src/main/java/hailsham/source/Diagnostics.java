package hailsham.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every problem of a run is gathered. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void report(DiagnosticCode code, Span span, String message) {
        found.add(new Diagnostic(code, Optional.of(span), message, Optional.empty()));
    }

    public void report(DiagnosticCode code, Span span, String message, String hint) {
        found.add(new Diagnostic(code, Optional.of(span), message, Optional.of(hint)));
    }

    public void report(DiagnosticCode code, Span span, String message, Optional<String> hint) {
        found.add(new Diagnostic(code, Optional.of(span), message, hint));
    }

    /** For a problem that stands in no file. */
    public void report(DiagnosticCode code, String message) {
        found.add(new Diagnostic(code, Optional.empty(), message, Optional.empty()));
    }

    /** For a problem that stands in no file. */
    public void report(DiagnosticCode code, String message, String hint) {
        found.add(new Diagnostic(code, Optional.empty(), message, Optional.of(hint)));
    }

    /** For one that was found already. */
    public void report(Diagnostic problem) {
        found.add(problem);
    }

    /** Whether anything was found that keeps the story from being read. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All that was found, in the order in which it was found. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
