package hailsham.engine.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What happened in a turn, and why.
 *
 * @param lines those that depend on something, in the order in which they were said
 * @param writes everything that was done to what a state keeps, in its order
 * @param standing what the next turn begins in the midst of
 */
public record Account(List<Line> lines, List<Write> writes, Standing standing) {
    /** Of nothing, before the first page. */
    public static final Account NONE = new Account(List.of(), List.of(), new Standing(0, Map.of(), List.of()));

    public Account {
        lines = List.copyOf(lines);
        writes = List.copyOf(writes);
    }

    /**
     * A line that was said because of something.
     *
     * @param because each holds
     */
    public record Line(String id, String text, List<Because> because) {
        public Line {
            because = List.copyOf(because);
        }

        public Ground ground() {
            return new Ground.All(because.stream().map(Because::ground).toList());
        }
    }

    /**
     * A ground, and when it was one.
     *
     * @param done how many {@link Write}s had been done since the first page when it was asked
     */
    public record Because(Ground ground, int done) {}

    /**
     * Where a turn ended, for the one that goes on from there: perhaps under conditions that are not asked again.
     *
     * @param done how many writes have been done since the first page
     * @param asked by unit and address, what was asked there last
     * @param calls the conditions under which each unit that is to be come back to was left
     */
    public record Standing(int done, Map<Integer, NavigableMap<Integer, Answer>> asked, List<List<Because>> calls) {
        public Standing {
            Map<Integer, NavigableMap<Integer, Answer>> copy = new HashMap<>();
            asked.forEach((unit, answers) -> copy.put(unit, new TreeMap<>(answers)));
            asked = copy;
            calls = new ArrayList<>(calls);
        }
    }

    /** What a condition was answered; what it is because of holds where that is no, too. */
    public record Answer(boolean yes, Because because) {}
}
