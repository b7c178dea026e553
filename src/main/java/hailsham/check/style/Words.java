package hailsham.check.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text: what stands between spaces and has a letter or a digit in it. */
final class Words {
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Words() {}

    static int in(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (isSpace(letter)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(letter)) {
                counted = true;
                words++;
            }
            i += Character.charCount(letter);
        }
        return words;
    }

    static boolean isSpace(int letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    /** In small letters, without signs. */
    static List<String> bare(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < small.length(); ) {
            int letter = small.codePointAt(i);
            boolean inWord =
                    letter == '\'' || Character.isLetter(letter) || (1 << Character.getType(letter) & NUMBERS) != 0;
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                words.add(small.substring(begin, i));
                begin = -1;
            }
            i += Character.charCount(letter);
        }
        if (begin >= 0) {
            words.add(small.substring(begin));
        }
        return words;
    }
}
