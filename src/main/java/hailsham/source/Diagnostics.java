package hailsham.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every problem of a run is gathered, up to a number that nobody reads to the end of. */
public final class Diagnostics {
    private static final int MOST = 5_000;

    private final List<Diagnostic> found = new ArrayList<>();

    public void report(DiagnosticCode code, Span span, String message) {
        report(new Diagnostic(code, Optional.of(span), message, Optional.empty()));
    }

    public void report(DiagnosticCode code, Span span, String message, String hint) {
        report(new Diagnostic(code, Optional.of(span), message, Optional.of(hint)));
    }

    public void report(DiagnosticCode code, Span span, String message, Optional<String> hint) {
        report(new Diagnostic(code, Optional.of(span), message, hint));
    }

    /** For a problem that stands in no file. */
    public void report(DiagnosticCode code, String message) {
        report(new Diagnostic(code, Optional.empty(), message, Optional.empty()));
    }

    /** For a problem that stands in no file. */
    public void report(DiagnosticCode code, String message, String hint) {
        report(new Diagnostic(code, Optional.empty(), message, Optional.of(hint)));
    }

    /** For one that was found already. */
    public void report(Diagnostic problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            String message = "there are more problems than these " + MOST;
            found.add(new Diagnostic(DiagnosticCode.TOO_MANY, Optional.empty(), message, Optional.empty()));
        }
    }

    /** Whether anything was found that keeps the story from being read. */
    public boolean hasErrors() {
        for (Diagnostic problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** All that was found, in the order in which it was found. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
