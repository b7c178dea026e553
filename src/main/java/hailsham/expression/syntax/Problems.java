package hailsham.expression.syntax;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.Optional;

/** Where the readers of one text report to: with indices into it. */
public record Problems(SourceText text, Diagnostics diagnostics) {
    public void report(DiagnosticCode code, int from, int to, String message, String hint) {
        diagnostics.report(code, text.span(from, to), message, hint);
    }

    public void report(DiagnosticCode code, Token token, String message, String hint) {
        report(code, token.from(), token.to(), message, hint);
    }

    public void report(DiagnosticCode code, Token token, String message, Optional<String> hint) {
        diagnostics.report(code, text.span(token.from(), token.to()), message, hint);
    }

    public void report(DiagnosticCode code, Syntax syntax, String message, String hint) {
        report(code, syntax.from(), syntax.to(), message, hint);
    }

    /** The words of a part, in backquotes. */
    public String quoted(Syntax syntax) {
        return "`" + text.text().substring(syntax.from(), syntax.to()) + "`";
    }
}
