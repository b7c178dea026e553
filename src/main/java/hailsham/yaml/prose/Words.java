package hailsham.yaml.prose;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words as they are read, each character of which knows where it stood. Blanks and line ends become one space.
 */
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final BitSet delimiters = new BitSet();
    private int[] places = new int[64];

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
        int size = text.length();
        if (added == ' ' && size > 0 && text.charAt(size - 1) == ' ') {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size] = place;
        delimiters.set(size, delimiter);
        text.append(added);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    int place(int index) {
        return places[index];
    }

    boolean isDelimiter(int index) {
        return delimiters.get(index);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }
}
