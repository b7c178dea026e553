package hailsham.engine.slots;

/**
 * How far a counter must count, so that none of its readers can tell the difference.
 *
 * <p>Counts below {@code tail} are all told apart; from there on a count is the same as the one {@code period} later. So
 * a counter has {@code tail + period} values, and a story whose nodes can be entered without end has a finite number of
 * states.
 */
final class Fold {
    /** Where two counters are compared with each other, or cycles have no small common period, it just counts. */
    private static final int LAST = (1 << 30) - 1;

    private static final int LONGEST_PERIOD = 1 << 16;

    private int tail;
    private int period = 1;

    int tail() {
        return tail;
    }

    int most() {
        return tail + period - 1;
    }

    /** Counts below {@code count} are told apart. */
    void upTo(int count) {
        tail = Math.max(tail, Math.min(count, LAST));
    }

    /** Something comes round every {@code length} counts. */
    void every(int length) {
        long common = (long) period / greatestCommonDivisor(period, length) * length;
        if (common > LONGEST_PERIOD) {
            endlessly();
        } else if (tail < LAST) {
            period = (int) common;
        }
    }

    void endlessly() {
        tail = LAST;
        period = 1;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
