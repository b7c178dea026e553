package hailsham.source;

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
        throw new AssertionError("not built: " + diagnostic + coloured);
    }
}
