package hailsham.yaml.prose;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;

/** A place in a paragraph that is being read. */
final class Cursor {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final String text;
    private final StringBuilder plain;
    private int at;

    Cursor(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.text = source.text();
        this.plain = new StringBuilder(text);
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    /** How many characters are left. */
    int ahead() {
        return text.length() - at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean at(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    String text() {
        return text;
    }

    /** Goes on over what belongs to braces and not to prose. */
    void skipSyntax(int place) {
        for (; at < place; at++) {
            // Line ends stay: Markdown is a matter of lines.
            if (text.charAt(at) != '\n') {
                plain.setCharAt(at, 'x');
            }
        }
    }

    /** The paragraph, letter by letter, with its braces made unremarkable, for Markdown to be looked for. */
    String plain() {
        return plain.toString();
    }

    /** Whether, past any spaces, the word {@code if} begins at a place. */
    boolean startsIf(int place) {
        int word = place;
        while (word < text.length() && Words.isSpace(text.charAt(word))) {
            word++;
        }
        int end = word + 2;
        return text.startsWith("if", word)
                && end < text.length()
                && (Words.isSpace(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '(');
    }

    void report(DiagnosticCode code, int from, int to, String message, String hint) {
        diagnostics.report(code, source.span(from, to), message, hint);
    }
}
