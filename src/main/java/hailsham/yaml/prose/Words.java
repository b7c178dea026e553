package hailsham.yaml.prose;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words as they are read, each character of which knows where it stood. Blanks and line ends become one space.
 */
final class Words {
    private static final int MOST_AT_FIRST = 1024;

    private char[] text;
    private int[] places;
    private int length;
    private final BitSet delimiters = new BitSet();
    /** Whether none of the characters means anything in Markdown. */
    private boolean plain = true;

    /** @param ahead how many characters may come */
    Words(int ahead) {
        int first = Math.max(1, Math.min(ahead, MOST_AT_FIRST));
        this.text = new char[first];
        this.places = new int[first];
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /**
     * Adds a character.
     *
     * @param place its index in the paragraph
     * @param delimiter whether it may emphasise, being a star or underscore that is not escaped
     */
    void add(char c, int place, boolean delimiter) {
        char added = isSpace(c) ? ' ' : c;
        if (added == ' ' && length > 0 && text[length - 1] == ' ') {
            return;
        }
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        if (delimiter) {
            delimiters.set(length);
        }
        plain &= c != '*' && c != '_' && c != '\\';
        places[length] = place;
        text[length++] = added;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return text[index];
    }

    int place(int index) {
        return places[index];
    }

    boolean isDelimiter(int index) {
        return delimiters.get(index);
    }

    /** Whether they can be taken as they stand. */
    boolean isPlain() {
        return plain;
    }

    boolean isBlank() {
        return toString().isBlank();
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
