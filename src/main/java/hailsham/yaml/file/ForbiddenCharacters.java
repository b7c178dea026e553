package hailsham.yaml.file;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import java.util.Arrays;

/**
 * Characters that nobody can see and a terminal obeys: they have no place in anything authored.
 *
 * <p>Joiners, variation selectors and combining marks are kept, since they belong to words and signs.
 */
public final class ForbiddenCharacters {
    /** A file that is no text at all is not reported character by character. */
    private static final int MOST_REPORTED = 10;

    private ForbiddenCharacters() {}

    /** Whether a character, by its code point, must not stand in a story. */
    public static boolean contains(int c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\n' && c != '\t' && c != '\r';
        }
        return c <= 0x9F || (c >= 0x2028 && isHidden(c));
    }

    private static boolean isHidden(int c) {
        return (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    /** The kind of problem that a forbidden character is. */
    public static DiagnosticCode code(int c) {
        return c <= 0x9F ? DiagnosticCode.CONTROL_CHARACTER : DiagnosticCode.HIDDEN_CHARACTER;
    }

    /** What is wrong with a forbidden character, in a sentence. */
    public static String message(int c) {
        String name = String.format("U+%04X", c);
        if (c == 0x1B) {
            return "an escape character (" + name + ") would be obeyed by a terminal";
        }
        if (c <= 0x9F) {
            return "a control character (" + name + ") would be obeyed by a terminal";
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return "a hidden character (" + name + ") would turn the direction of the text";
        }
        return "a hidden character (" + name + ") stands here";
    }

    /** The text with each forbidden character replaced, every other one where it was. */
    static String replaced(String text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        char[] clean = text.toCharArray();
        int at = first;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            Arrays.fill(clean, at, end, '\uFFFD');
            at = next(text, end);
        }
        return new String(clean);
    }

    /** Reports those of {@code text}, of which {@code file} is the clean copy. */
    static void report(SourceFile file, String text, Diagnostics diagnostics) {
        int at = next(text, 0);
        for (int reported = 0; at < text.length() && reported < MOST_REPORTED; reported++) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            diagnostics.report(code(c), file.span(at, end), message(c), "leave it out");
            at = next(text, end);
        }
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F) {
                int whole = text.codePointAt(i);
                if (contains(whole)) {
                    return i;
                }
                i += Character.charCount(whole);
            } else {
                i++;
            }
        }
        return text.length();
    }
}
