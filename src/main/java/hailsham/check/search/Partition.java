package hailsham.check.search;

import hailsham.check.model.Change;
import java.util.Arrays;
import java.util.List;

/**
 * Which values of a slot something ahead can tell apart: values of one class all lead to the same.
 *
 * <p>Classes are numbered in the order of their least values.
 */
final class Partition {
    private Partition() {}

    /** All values in one class. */
    static int[] one(int values) {
        return new int[values];
    }

    /** Every value in a class of its own. */
    static int[] each(int values) {
        int[] classes = new int[values];
        for (int i = 0; i < values; i++) {
            classes[i] = i;
        }
        return classes;
    }

    /** How many classes there are. */
    static int count(int[] classes) {
        int most = 0;
        for (int each : classes) {
            most = Math.max(most, each);
        }
        return most + 1;
    }

    /** Values from one to another are told apart from the others. */
    static int[] between(int[] classes, int from, int to) {
        int[] inside = new int[classes.length];
        Arrays.fill(inside, Math.max(0, from), Math.max(Math.max(0, from), Math.min(to + 1, classes.length)), 1);
        return common(classes, inside);
    }

    /** Values are told apart that either tells apart. */
    static int[] common(int[] one, int[] other) {
        int[] classes = new int[one.length];
        int count = 0;
        for (int i = 0; i < classes.length; i++) {
            int same = 0;
            while (one[same] != one[i] || other[same] != other[i]) {
                same++;
            }
            classes[i] = same == i ? count++ : classes[same];
        }
        return classes;
    }

    /** Values are told apart that become, by the changes of a slot, values that are told apart. */
    static int[] before(int[] classes, List<Change> changes, int least) {
        int[] before = new int[classes.length];
        for (int i = 0; i < before.length; i++) {
            int value = i + least;
            for (Change change : changes) {
                value = change.apply(value);
            }
            before[i] = classes[value - least];
        }
        return common(before, one(before.length));
    }
}
