package hailsham.check.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Counts words, and those that two readings have in common. Texts come again and again: what was counted is known. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Text> known = new ConcurrentHashMap<>();
    private final Map<Pair, Integer> compared = new ConcurrentHashMap<>();

    /** A text and its words: what stands between spaces and has a letter or a digit in it. */
    record Text(String text, List<String> words) {
        Text {
            words = List.copyOf(words);
        }

        // Each text is there once.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** Two wordings of one line. */
    private record Pair(Text one, Text other) {}

    Text of(String text) {
        return known.computeIfAbsent(
                text,
                t -> new Text(
                        t,
                        SPACE.splitAsStream(t)
                                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                                .toList()));
    }

    /** How many different words of text a reading met: each wording of each line once. */
    static long met(Reading reading) {
        long words = 0;
        for (Set<Text> texts : reading.lines.values()) {
            for (Text text : texts) {
                words += text.words().size();
            }
        }
        return words;
    }

    /**
     * How many of those of {@code second} were in {@code first} too. Of a line that it worded otherwise, the words that
     * are in both wordings are.
     */
    long common(Reading first, Reading second) {
        long words = 0;
        for (Map.Entry<String, Set<Text>> line : second.lines.entrySet()) {
            Set<Text> before = first.lines.getOrDefault(line.getKey(), Set.of());
            for (Text text : line.getValue()) {
                int most = 0;
                for (Text other : before) {
                    most = Math.max(most, compared.computeIfAbsent(new Pair(other, text), Words::common));
                }
                words += most;
            }
        }
        return words;
    }

    private static int common(Pair pair) {
        Map<String, Integer> left = new HashMap<>();
        pair.one().words().forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : pair.other().words()) {
            common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return common;
    }
}
