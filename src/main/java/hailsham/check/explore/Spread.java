package hailsham.check.explore;

import java.util.Arrays;

/** How figures are spread over readings. */
public record Spread(int least, int median, int most, double mean) {
    static Spread of(int[] figures) {
        int[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted[0],
                sorted[(sorted.length - 1) / 2],
                sorted[sorted.length - 1],
                Arrays.stream(sorted).average().orElseThrow());
    }
}
