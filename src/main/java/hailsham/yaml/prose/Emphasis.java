package hailsham.yaml.prose;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the emphasis of a paragraph, {@code *so*} or {@code _so_}, one stretch between braces after the other.
 *
 * <p>A mark opens before a character that is no space and closes after one; an underscore does neither within a word.
 */
final class Emphasis {
    /** What is refused, at its place. */
    private record Refused(int place, int length, String what, String hint) {}

    /** A mark that found no other in its stretch. */
    private record Loose(char mark, int place, int stretch) {}

    private static final int NONE = -1;

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<Loose> loose = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int stretch;

    Emphasis(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The words with emphasis as {@code *so*}, and the characters themselves escaped. */
    String read(Words words) {
        stretch++;
        if (words.isPlain()) {
            return words.toString();
        }
        StringBuilder text = new StringBuilder(words.length());
        int opened = NONE;
        boolean strong = false;
        boolean nested = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.at(i);
            if (!words.isDelimiter(i)) {
                if (c == '*' || c == '_' || c == '\\') {
                    text.append('\\');
                }
                text.append(c);
            } else if (i + 1 < words.length() && words.isDelimiter(i + 1) && words.at(i + 1) == c) {
                if (!strong) {
                    refuse(words, i, 2, "strong emphasis", "write `*so*`, or `\\" + c + "` for the character itself");
                }
                strong = !strong;
                i++;
            } else if (opened == NONE) {
                if (opens(words, i)) {
                    opened = i;
                    text.append('*');
                } else {
                    loose.add(new Loose(c, words.place(i), stretch));
                }
            } else if (words.at(opened) == c && closes(words, i)) {
                opened = NONE;
                text.append('*');
            } else if (words.at(opened) != c && (opens(words, i) || closes(words, i))) {
                if (!nested) {
                    refuse(words, i, 1, "emphasis within emphasis", "write `\\" + c + "` for the character itself");
                }
                nested = !nested;
            } else {
                loose.add(new Loose(c, words.place(i), stretch));
            }
        }
        if (opened != NONE) {
            loose.add(new Loose(words.at(opened), words.place(opened), stretch));
        }
        return text.toString();
    }

    /**
     * The paragraph is read: what was wrong is reported.
     *
     * @param done the characters that were refused for another reason: nothing more is said of them
     */
    void report(BitSet done) {
        for (Refused each : refused) {
            if (!done.get(each.place())) {
                diagnostics.report(
                        DiagnosticCode.MARKDOWN,
                        source.span(each.place(), each.place() + each.length()),
                        "this is " + each.what() + " in Markdown, and prose has only *emphasis*",
                        each.hint());
            }
        }
        if (!loose.isEmpty()) {
            loose.removeIf(each -> done.get(each.place()));
        }
        for (int i = 0; i < loose.size(); i++) {
            Loose first = loose.get(i);
            boolean pair = i + 1 < loose.size()
                    && loose.get(i + 1).mark() == first.mark()
                    && loose.get(i + 1).stretch() != first.stretch();
            if (pair) {
                i++;
            }
            diagnostics.report(
                    pair ? DiagnosticCode.EMPHASIS_ACROSS_BRACE : DiagnosticCode.STRAY_EMPHASIS,
                    source.span(first.place(), first.place() + 1),
                    pair
                            ? "this emphasis ends on the other side of a brace"
                            : "this `" + first.mark() + "` emphasises nothing",
                    pair
                            ? "end it before the brace, and begin again after it"
                            : "write `\\" + first.mark() + "` for the character itself, or close the emphasis");
        }
    }

    private void refuse(Words words, int index, int length, String what, String hint) {
        refused.add(new Refused(words.place(index), length, what, hint));
    }

    private static boolean opens(Words words, int index) {
        boolean beforeText = index + 1 < words.length() && words.at(index + 1) != ' ';
        return beforeText && !(words.at(index) == '_' && index > 0 && Character.isLetterOrDigit(words.at(index - 1)));
    }

    private static boolean closes(Words words, int index) {
        boolean afterText = index > 0 && words.at(index - 1) != ' ';
        boolean inWord = index + 1 < words.length() && Character.isLetterOrDigit(words.at(index + 1));
        return afterText && !(words.at(index) == '_' && inWord);
    }
}
