package hailsham.check.style;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences. */
final class Sentences {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?][\")']?) +(?=[\"'(]?\\p{Lu})");

    private Sentences() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text).filter(s -> Words.in(s) > 0).toList();
    }
}
