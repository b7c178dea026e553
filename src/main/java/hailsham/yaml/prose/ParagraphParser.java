package hailsham.yaml.prose;

import hailsham.expression.Scope;
import hailsham.expression.reader.ConditionReader;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a paragraph: braces first, and what Markdown is allowed in what is left. */
final class ParagraphParser {
    private final Cursor cursor;
    private final Emphasis emphasis;
    private final VariationParser variations;

    private ParagraphParser(SourceText source, Scope scope, Diagnostics diagnostics) {
        this.cursor = new Cursor(source, diagnostics);
        this.emphasis = new Emphasis(source, diagnostics);
        this.variations = new VariationParser(
                cursor, this::sequence, (from, to) -> ConditionReader.read(source.part(from, to), scope, diagnostics));
    }

    static List<Piece> parse(SourceText source, Scope scope, Diagnostics diagnostics) {
        ParagraphParser parser = new ParagraphParser(source, scope, diagnostics);
        List<Piece> pieces = parser.sequence();
        parser.emphasis.report(Markdown.refuse(parser.cursor.plain(), source, diagnostics));
        return Spacing.fit(pieces);
    }

    /** Words and variations, to the end of the paragraph or, inside braces, of the alternative. */
    private List<Piece> sequence() {
        List<Piece> pieces = new ArrayList<>();
        Words words = new Words(cursor.ahead());
        while (!cursor.atEnd()) {
            char c = cursor.text().charAt(cursor.at());
            if (c == '{') {
                if (words.length() > 0) {
                    flush(words, pieces);
                    words = new Words(cursor.ahead());
                }
                Optional<Piece> variation = variations.read();
                if (variation.isPresent()) {
                    pieces.add(variation.get());
                }
            } else if (c == '}' || c == '|') {
                if (variations.inside()) {
                    break;
                }
                stray(c);
            } else if (c == '\\') {
                escape(words, pieces.isEmpty() && words.isBlank());
            } else if (c == '\n' || c == '*' || c == '_') {
                plain(c, words);
            } else {
                ordinary(words);
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

    /** Takes the characters that mean only themselves, as far as they go. */
    private void ordinary(Words words) {
        String text = cursor.text();
        int at = cursor.at();
        char c = text.charAt(at);
        while (c != '\n' && c != '{' && c != '}' && c != '|' && c != '\\' && c != '*' && c != '_') {
            words.add(c, at++, false);
            c = at < text.length() ? text.charAt(at) : '\n';
        }
        cursor.to(at);
    }

    private void plain(char c, Words words) {
        int at = cursor.at();
        if (c == '\n' && at >= 2 && cursor.text().startsWith("  ", at - 2)) {
            hardBreak(at - 2, at);
        }
        words.add(c, at, c == '*' || c == '_');
        cursor.to(at + 1);
    }

    private void stray(char c) {
        int at = cursor.at();
        cursor.report(
                DiagnosticCode.STRAY_BRACE,
                at,
                at + 1,
                c == '}' ? "nothing opened this `}`" : "this `|` stands outside of any braces",
                "write `\\" + c + "` for the character itself");
        cursor.to(at + 1);
    }

    /**
     * Reads a backslash and what it makes plain: any mark, as in Markdown.
     *
     * @param first whether nothing stands before it: in an alternative {@code \if} is then the word itself
     */
    private void escape(Words words, boolean first) {
        String text = cursor.text();
        int at = cursor.at();
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (isMark(next)) {
            words.add(next, at + 1, false);
            cursor.to(at + 2);
            return;
        } else if (next == '\n') {
            hardBreak(at, at + 1);
        } else if (!(first && variations.inside() && cursor.startsIf(at + 1))) {
            int end = text.offsetByCodePoints(at + 1, 1);
            cursor.report(
                    DiagnosticCode.BAD_ESCAPE,
                    at,
                    end,
                    "`" + text.substring(at, end) + "` stands for nothing",
                    "write `\\\\` for a backslash, or leave it out");
        }
        cursor.to(at + 1);
    }

    private void hardBreak(int from, int to) {
        cursor.report(
                DiagnosticCode.MARKDOWN,
                from,
                to,
                "in Markdown this breaks the line, and prose has only paragraphs",
                "leave it out, or leave a blank line for a new paragraph");
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
