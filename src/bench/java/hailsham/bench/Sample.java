package hailsham.bench;

import java.util.Arrays;
import java.util.Locale;

/** What was measured several times: the middle, and the half of the figures around it. */
record Sample(String name, double low, double median, double high, String unit) {
    static Sample of(String name, String unit, double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Sample(name, at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), unit);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** As many digits as can be believed. */
    private static String figure(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : figure >= 1 ? "%.1f" : "%.3f", figure);
    }

    /** A row of a table, with the ratio to another where there is one. */
    String row(Sample to) {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s to %s | %s |%n",
                name,
                figure(median),
                unit,
                figure(low),
                figure(high),
                to == null ? "" : String.format(Locale.ROOT, "%.2f", median / to.median));
    }
}
