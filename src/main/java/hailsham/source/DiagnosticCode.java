package hailsham.source;

/** Every kind of problem, by the code under which it is printed and documented. */
public enum DiagnosticCode {
    UNKNOWN_NAME("unknown-name", Severity.ERROR);

    private final String code;
    private final Severity severity;

    DiagnosticCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** As it is printed: words joined by hyphens. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }
}
