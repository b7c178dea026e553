package hailsham.source;

/** Every kind of problem, by the code under which it is printed and documented. */
public enum DiagnosticCode {
    /** A name that nothing has, or not a thing of the kind wanted here. Write one that is declared, or declare it. */
    UNKNOWN_NAME("unknown-name", Severity.ERROR),
    /** Two values that cannot be compared, or one that a variable cannot take. Use one of the variable's own. */
    WRONG_TYPE("wrong-type", Severity.ERROR),
    /** A condition that does not follow the language. Put it as the hint says. */
    BAD_CONDITION("bad-condition", Severity.ERROR),
    /** An effect that does not follow the language. Put it as the hint says. */
    BAD_EFFECT("bad-effect", Severity.ERROR),
    /** A number that the variable can never be. Use one within its range. */
    OUT_OF_RANGE("out-of-range", Severity.ERROR),
    /** Parentheses or braces in each other beyond reason. Name a condition, or write the paragraph twice. */
    TOO_DEEP("too-deep", Severity.ERROR),
    /** An opening brace that nothing closes. Close it in the same paragraph, or write a backslash before it. */
    UNCLOSED_BRACE("unclosed-brace", Severity.ERROR),
    /** A closing brace or a bar outside of any braces. Open the brace, or write a backslash before it. */
    STRAY_BRACE("stray-brace", Severity.ERROR),
    /** Braces that hold no variation. Write {@code {if c: this | that}} or {@code {first|later}}. */
    BAD_VARIATION("bad-variation", Severity.ERROR),
    /** A backslash before a character that needs none. Leave it out, or write {@code \}. */
    BAD_ESCAPE("bad-escape", Severity.ERROR),
    /** Markdown other than paragraphs and emphasis. Write it as plain prose. */
    MARKDOWN("markdown", Severity.ERROR),
    /** Emphasis that begins on one side of a brace and ends on the other. End it before the brace. */
    EMPHASIS_ACROSS_BRACE("emphasis-across-brace", Severity.ERROR),
    /** A star or underscore that emphasises nothing. Close it, or write {@code \*} or {@code \_}. */
    STRAY_EMPHASIS("stray-emphasis", Severity.ERROR),
    /** A second paragraph where one line is wanted. Leave it out, or join it to the first. */
    SECOND_PARAGRAPH("second-paragraph", Severity.ERROR);

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
