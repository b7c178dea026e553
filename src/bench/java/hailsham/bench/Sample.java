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

    /** The figure below which a share of them lies; they are sorted. */
    static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** As many digits as can be believed. */
    private static String figure(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : figure >= 1 ? "%.1f" : "%.3f", figure);
    }

    /** A number that somebody wrote down, as they wrote it. */
    static String digits(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,.0f", number) : String.valueOf(number);
    }

    Sample named(String other) {
        return new Sample(other, low, median, high, unit);
    }

    /** The median to that of another; not a number where there is none. */
    double to(Sample other) {
        return other == null ? Double.NaN : median / other.median;
    }

    /** The cells of a row: what, the median, the half around it. */
    String cells() {
        return name + " | " + figure(median) + " " + unit + " | " + figure(low) + " to " + figure(high);
    }
}
