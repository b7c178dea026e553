package hailsham.bench;

/**
 * What a figure is to come to.
 *
 * @param said in the words of the table
 */
record Goal(String said, Test test) {
    static final Goal NONE = new Goal("", (median, ratio) -> true);

    /** Whether a median, and its ratio to the peer, are as they are to be; the ratio is not a number without a peer. */
    interface Test {
        boolean passes(double median, double ratio);
    }

    static Goal atMost(double most, String unit) {
        return new Goal("at most " + Sample.digits(most) + " " + unit, (median, ratio) -> median <= most);
    }

    static Goal below(double limit, String unit) {
        return new Goal("below " + Sample.digits(limit) + " " + unit, (median, ratio) -> median < limit);
    }

    static Goal ratio(double most) {
        return new Goal("at most " + Sample.digits(most) + " x", (median, ratio) -> ratio <= most);
    }

    /** Empty where there is no goal, and where the peer is missing that it is measured by. */
    String verdict(double median, double ratio) {
        if (said.isEmpty() || (Double.isNaN(ratio) && said.endsWith(" x"))) {
            return "";
        }
        return test.passes(median, ratio) ? "yes" : "**no**";
    }
}
