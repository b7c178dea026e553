package hailsham.check.prose;

import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text: what stands between spaces and has a letter or a digit in it. */
public final class Words {
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Words() {}

    /** How many there are. */
    public static int in(String text) {
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

    /** Whether a letter is none, but stands between words. */
    public static boolean isSpace(int letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    /** In small letters, without signs. */
    public static List<String> bare(String text) {
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

    /** Those that are read in one go through a passage: the mean of what varies. */
    static double once(Passage passage) {
        return once(passage.pieces());
    }

    private static double once(List<Piece> pieces) {
        double words = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words plain) {
                words += in(plain.text());
            } else if (piece instanceof Piece.Either either) {
                words += (once(either.then()) + once(either.otherwise())) / 2;
            } else if (piece instanceof Piece.Alternatives alternatives) {
                double all = 0;
                for (List<Piece> item : alternatives.items()) {
                    all += once(item);
                }
                words += all / Math.max(1, alternatives.items().size());
            } else {
                throw new AssertionError(piece);
            }
        }
        return words;
    }
}
