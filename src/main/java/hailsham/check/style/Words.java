package hailsham.check.style;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a text: what stands between spaces and has a letter or a digit in it. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private Words() {}

    static int in(String text) {
        return (int) SPACE.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** In small letters, without signs. */
    static List<String> bare(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
