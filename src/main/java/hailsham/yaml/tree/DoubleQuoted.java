package hailsham.yaml.tree;

import hailsham.source.Span;
import hailsham.yaml.file.ForbiddenCharacters;

/** The escapes of text in double quotes. */
public final class DoubleQuoted {
    private static final String LETTERS = "0abt\tnvfre \"/\\N_LP";
    private static final String MEANT = "\0\u0007\b\t\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

    private DoubleQuoted() {}

    /** What an escape means, and where it ends. */
    public record Escape(int codePoint, int end) {}

    /** The escape that begins with the backslash at {@code start}; not the one that hides the end of a line. */
    public static Escape escape(String text, int start) {
        char letter = text.charAt(start + 1);
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        if (digits > 0) {
            int end = start + 2 + digits;
            return new Escape(Integer.parseUnsignedInt(text, start + 2, end, 16), end);
        }
        return new Escape(MEANT.charAt(LETTERS.indexOf(letter)), start + 2);
    }

    /** Where the first escape stands that spells a character a story must not have; -1 where none does. */
    public static int forbidden(Span quoted) {
        String text = quoted.file().text();
        for (int i = quoted.start() + 1; i < quoted.end() - 1; i++) {
            if (text.charAt(i) == '\\') {
                if (!endsLine(text, i + 1)
                        && ForbiddenCharacters.contains(escape(text, i).codePoint())) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    static boolean endsLine(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
