package hailsham.check.style;

import hailsham.check.prose.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences: at spaces between a mark that ends one, quoted or not, and a capital, quoted or not. */
final class Sentences {
    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            int next = space;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (ends(text, space) && begins(text, next)) {
                add(text.substring(begin, space), sentences);
                begin = next;
            }
        }
        add(text.substring(begin), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (Words.in(sentence) > 0) {
            sentences.add(sentence);
        }
    }

    private static boolean ends(String text, int at) {
        return is(text, at - 1, ".!?") || (is(text, at - 1, "\")'") && is(text, at - 2, ".!?"));
    }

    private static boolean begins(String text, int at) {
        int first = is(text, at, "\"'(") ? at + 1 : at;
        return first < text.length() && Character.getType(text.codePointAt(first)) == Character.UPPERCASE_LETTER;
    }

    private static boolean is(String text, int at, String signs) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
}
