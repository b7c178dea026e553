package hailsham.check.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found by reading a story many times. The same for the same story, plan and build, on however many threads.
 *
 * @param runs how many readings
 * @param turns decisions in all of them, pressing on among them
 * @param unfinished readings that came to where the rest is still to be written
 * @param cut readings that were broken off after {@link Exploration#MOST_TURNS} turns
 * @param stuck readings that came to where nothing can be done, though it is no end
 * @param endings by id, the readings that came to it; like all that follows, with those that none came to
 * @param nodes by {@code chapter/node}, the readings that stood there or read a line of it
 * @param options by {@code chapter/node.option}, the readings in which it was taken; of retellings, sharings and threads
 *     only those that were taken at all
 * @param lines by the passage's id, the readings in which it was said
 * @param words read in a reading, what was read twice counted twice
 * @param choices decisions where there were at least two ways to go
 * @param newWords of the words that the second of two readings meets, the share that the first did not; two readings are
 *     a pair where they follow each other, each in one pair at most; 1 where there is no pair
 * @param sharedWords of the words that two readings meet together, the share that both do
 * @param bands by chapter, by variable: for each of its bands, levels or values how many readings had it when the chapter
 *     was last left, the effects of that decision done
 */
public record Findings(
        int runs,
        long seed,
        Reader reader,
        long turns,
        int unfinished,
        int cut,
        int stuck,
        Map<String, Integer> endings,
        Map<String, Integer> nodes,
        Map<String, Integer> options,
        Map<String, Integer> lines,
        Spread words,
        Spread choices,
        double newWords,
        double sharedWords,
        Map<String, Map<String, Map<String, Integer>>> bands) {
    public Findings {
        endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    /** A number of readings as a share of all. */
    public double share(int readings) {
        return (double) readings / runs;
    }
}
