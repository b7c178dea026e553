package hailsham.yaml.prose;

import hailsham.expression.Condition;
import hailsham.expression.ConditionReader;
import hailsham.expression.Scope;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a paragraph: braces first, and what Markdown is allowed in what is left. */
final class ParagraphParser {
    /** More braces in each other than somebody can read. */
    private static final int DEEPEST = 8;

    private final SourceText source;
    private final String text;
    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Emphasis emphasis;
    /** The paragraph with its braces made unremarkable, for Markdown to be looked for. */
    private final StringBuilder plain;

    private int at;
    private int depth;
    private boolean unclosed;

    private ParagraphParser(SourceText source, Scope scope, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.scope = scope;
        this.diagnostics = diagnostics;
        this.emphasis = new Emphasis(source, diagnostics);
        this.plain = new StringBuilder(text);
    }

    static List<Piece> parse(SourceText source, Scope scope, Diagnostics diagnostics) {
        ParagraphParser parser = new ParagraphParser(source, scope, diagnostics);
        List<Piece> pieces = parser.sequence();
        parser.emphasis.report(Markdown.refuse(parser.plain.toString(), source, diagnostics));
        return Spacing.fit(pieces);
    }

    /** Words and variations, to the end of the paragraph or, inside braces, of the alternative. */
    private List<Piece> sequence() {
        List<Piece> pieces = new ArrayList<>();
        Words words = new Words();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                flush(words, pieces);
                words = new Words();
                variation().ifPresent(pieces::add);
            } else if (c == '}' || c == '|') {
                if (depth > 0) {
                    break;
                }
                stray(c);
            } else if (c == '\\') {
                escape(words, pieces.isEmpty() && words.isBlank());
            } else {
                boolean delimiter = c == '*' || c == '_';
                if (c == '\n' && at >= 2 && text.startsWith("  ", at - 2)) {
                    hardBreak(at - 2, at);
                }
                words.add(c, at++, delimiter);
            }
        }
        flush(words, pieces);
        return Spacing.trim(pieces);
    }

    private void flush(Words words, List<Piece> pieces) {
        String read = emphasis.read(words);
        if (!read.isEmpty()) {
            pieces.add(new Piece.Words(read));
        }
    }

    private void stray(char c) {
        report(
                DiagnosticCode.STRAY_BRACE,
                at,
                at + 1,
                c == '}' ? "nothing opened this `}`" : "this `|` stands outside of any braces",
                "write `\\" + c + "` for the character itself");
        at++;
    }

    private void escape(Words words, boolean first) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (first && depth > 0 && startsIf(at + 1)) {
            at++;
        } else if (next == '\n') {
            hardBreak(at, at + 1);
            at++;
        } else if (isPunctuation(next)) {
            words.add(next, at + 1, false);
            at += 2;
        } else {
            int end = text.offsetByCodePoints(at + 1, 1);
            report(
                    DiagnosticCode.BAD_ESCAPE,
                    at,
                    end,
                    "`" + text.substring(at, end) + "` stands for nothing",
                    "write `\\\\` for a backslash, or leave it out");
            at++;
        }
    }

    private void hardBreak(int from, int to) {
        report(
                DiagnosticCode.MARKDOWN,
                from,
                to,
                "in Markdown this breaks the line, and prose has only paragraphs",
                "leave it out, or leave a blank line for a new paragraph");
    }

    private Optional<Piece> variation() {
        int open = at++;
        if (depth == DEEPEST) {
            report(
                    DiagnosticCode.TOO_DEEP,
                    open,
                    open + 1,
                    "these braces stand in " + DEEPEST + " others",
                    "write the paragraph twice, under `when:` and `else:`");
            at = text.length();
            unclosed = true;
            return Optional.empty();
        }
        depth++;
        Optional<Piece> read;
        if (startsIf(at)) {
            mask(open, at);
            read = either(open);
        } else {
            read = alternatives(open);
        }
        depth--;
        if (at < text.length()) {
            mask(at, ++at);
        } else if (!unclosed) {
            unclosed = true;
            report(
                    DiagnosticCode.UNCLOSED_BRACE,
                    open,
                    open + 1,
                    "nothing closes this `{` before the paragraph ends",
                    "close it with `}`, or write `\\{` for the character itself");
        }
        return read;
    }

    /** From {@code if} to the closing brace. */
    private Optional<Piece> either(int open) {
        int start = text.indexOf("if", at);
        int colon = start;
        while (colon < text.length() && ":|{}".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':') {
            report(
                    DiagnosticCode.BAD_VARIATION,
                    start,
                    start + 2,
                    "no `:` parts this condition from its words",
                    "write `{if condition: this | that}`, or `\\if` for the word itself");
            toClosing();
            return Optional.empty();
        }
        Optional<Condition> condition = ConditionReader.read(source.part(start + 2, colon), scope, diagnostics);
        at = colon + 1;
        mask(start, at);
        List<Piece> then = sequence();
        List<Piece> otherwise = List.of();
        boolean chained = false;
        if (atBar()) {
            mask(at, ++at);
            chained = startsIf(at);
            otherwise = chained ? either(open).map(List::of).orElse(List.of()) : sequence();
        }
        if (!chained && atBar()) {
            report(
                    DiagnosticCode.BAD_VARIATION,
                    at,
                    at + 1,
                    "nothing can follow what stands without a condition",
                    "begin the one before with `if condition:`, or write `\\|` for the character itself");
            toClosing();
        }
        if (!chained && then.isEmpty() && otherwise.isEmpty()) {
            empty(open);
        }
        List<Piece> other = otherwise;
        return condition.map(when -> new Piece.Either(when, then, other));
    }

    private Optional<Piece> alternatives(int open) {
        Piece.Order order = Piece.Order.SEQUENCE;
        if (at < text.length() && text.charAt(at) == '&') {
            order = Piece.Order.CYCLE;
            at++;
        } else if (at < text.length() && text.charAt(at) == '!') {
            order = Piece.Order.ONCE;
            at++;
        }
        mask(open, at);
        List<List<Piece>> items = new ArrayList<>(List.of(sequence()));
        while (atBar()) {
            mask(at, ++at);
            items.add(sequence());
        }
        if (items.stream().allMatch(List::isEmpty)) {
            empty(open);
            return Optional.empty();
        }
        if (items.size() == 1 && order != Piece.Order.ONCE && at < text.length()) {
            report(
                    DiagnosticCode.BAD_VARIATION,
                    open,
                    at + 1,
                    "there is nothing here to vary",
                    "part alternatives by `|`, or write `\\{` for the character itself");
        }
        return Optional.of(new Piece.Alternatives(order, items));
    }

    private void empty(int open) {
        if (at < text.length()) {
            report(
                    DiagnosticCode.BAD_VARIATION,
                    open,
                    at + 1,
                    "these braces say nothing",
                    "write `{if condition: this | that}` or `{first|later}`");
        }
    }

    /** On to the brace that closes this one, past all between. */
    private void toClosing() {
        int inner = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}' && inner == 0) {
                return;
            }
            inner += c == '{' ? 1 : c == '}' ? -1 : 0;
            mask(at, Math.min(text.length(), at + (c == '\\' ? 2 : 1)));
            at += c == '\\' ? 2 : 1;
        }
        at = text.length();
    }

    private boolean atBar() {
        return at < text.length() && text.charAt(at) == '|';
    }

    /** Whether, past any spaces, the word {@code if} begins here. */
    private boolean startsIf(int from) {
        int word = from;
        while (word < text.length() && Words.isSpace(text.charAt(word))) {
            word++;
        }
        int end = word + 2;
        return text.startsWith("if", word)
                && end < text.length()
                && (Words.isSpace(text.charAt(end)) || ":(".indexOf(text.charAt(end)) >= 0);
    }

    /** Line ends stay: Markdown is a matter of lines. */
    private void mask(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                plain.setCharAt(i, 'x');
            }
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private void report(DiagnosticCode code, int from, int to, String message, String hint) {
        diagnostics.report(code, source.span(from, to), message, hint);
    }
}
