package hailsham.source;

import java.util.function.UnaryOperator;

/**
 * Prints problems in the form that compilers have taught people to read.
 *
 * <pre>
 * error[unknown-name]: nothing is called `ruth.trsut`
 *   --> story/1-hailsham/01-the-kitchen-yard.yaml:14:13
 *    |
 * 14 |         {if ruth.trsut >= let-in: She had kept me a step. | ...}
 *    |             ^^^^^^^^^^ did you mean `ruth.trust`?
 * </pre>
 */
public final class DiagnosticPrinter {
    private static final String RESET = "\033[0m";
    private static final String BOLD = "\033[1m";
    private static final String BLUE = "\033[1;34m";

    private final boolean coloured;

    private DiagnosticPrinter(boolean coloured) {
        this.coloured = coloured;
    }

    /** Prints without colour. */
    public static DiagnosticPrinter plain() {
        return new DiagnosticPrinter(false);
    }

    /** Prints with the sixteen colours that every terminal has. */
    public static DiagnosticPrinter coloured() {
        return new DiagnosticPrinter(true);
    }

    /** One problem: lines that end in {@code \n}, without a blank one after. */
    public String print(Diagnostic diagnostic) {
        UnaryOperator<String> loud = words -> paint(colour(diagnostic.severity()), words);
        String head = loud.apply(
                        diagnostic.severity().word() + "[" + diagnostic.code().code() + "]")
                + paint(BOLD, ": " + Shown.text(diagnostic.message())) + "\n";
        String hint = diagnostic.hint().map(Shown::text).orElse("");
        if (diagnostic.span().isEmpty()) {
            return head + (hint.isEmpty() ? "" : "  = " + loud.apply(hint) + "\n");
        }
        Span span = diagnostic.span().get();
        Excerpt excerpt = Excerpt.of(span);
        String number = String.valueOf(span.line());
        String gutter = " ".repeat(number.length());
        String pointer = "^".repeat(excerpt.carets()) + (hint.isEmpty() ? "" : " " + hint);
        return head
                + paint(BLUE, gutter + "-->") + " " + Shown.text(span.toString()) + "\n"
                + paint(BLUE, gutter + " |") + "\n"
                + paint(BLUE, number + " |") + (excerpt.line().isEmpty() ? "" : " " + excerpt.line()) + "\n"
                + paint(BLUE, gutter + " |") + " " + " ".repeat(excerpt.column()) + loud.apply(pointer) + "\n";
    }

    private String paint(String colour, String words) {
        return coloured ? colour + words + RESET : words;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\033[1;31m";
            case WARNING -> "\033[1;33m";
            case NOTE -> "\033[1;36m";
        };
    }
}
