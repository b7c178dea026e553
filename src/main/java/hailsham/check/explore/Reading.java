package hailsham.check.explore;

import hailsham.engine.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What one reading met. */
final class Reading {
    final Set<String> nodes = new HashSet<>();
    final Set<String> options = new HashSet<>();
    /** Each line that was read with the wordings in which it was. */
    final Map<String, Set<Words.Text>> lines = new HashMap<>();
    /** Each chapter with the state in which it was last left. */
    final Map<String, State> left = new LinkedHashMap<>();

    int words;
    int choices;
    int turns;

    void line(String id, Words.Text text) {
        lines.computeIfAbsent(id, line -> new HashSet<>(2)).add(text);
        words += text.words().size();
    }
}
