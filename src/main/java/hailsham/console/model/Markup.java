package hailsham.console.model;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code *emphasis*} and {@code \*}. */
final class Markup {
    private Markup() {}

    /** A star without a partner is a star. */
    static List<Run> runs(String marked) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean emphasis = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\\' && i + 1 < marked.length()) {
                words.append(marked.charAt(++i));
            } else if (c == '*' && (emphasis || closes(marked, i + 1))) {
                add(runs, words, emphasis);
                emphasis = !emphasis;
            } else {
                words.append(c);
            }
        }
        add(runs, words, emphasis);
        return runs;
    }

    private static boolean closes(String marked, int from) {
        for (int i = from; i < marked.length(); i++) {
            if (marked.charAt(i) == '\\') {
                i++;
            } else if (marked.charAt(i) == '*') {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Run> runs, StringBuilder words, boolean emphasis) {
        if (words.length() > 0) {
            runs.add(new Run(words.toString(), emphasis));
            words.setLength(0);
        }
    }
}
