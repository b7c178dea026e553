package hailsham.check.explore;

import java.util.HashMap;
import java.util.Map;

/** How often each name came up. */
final class Counts {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    void add(Counts others) {
        others.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    Map<String, Integer> all() {
        return counts;
    }
}
