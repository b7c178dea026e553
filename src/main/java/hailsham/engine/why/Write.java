package hailsham.engine.why;

/**
 * Something that was done to a thing that a state keeps.
 *
 * @param slot the number of the thing
 * @param operand what was set, raised to or added
 * @param before what it was
 * @param after what it is; the same where the end of its range swallowed what was added
 */
public record Write(int slot, How how, int operand, int before, int after) {
    /** What is done. */
    public enum How {
        SET,
        RAISE,
        ADD
    }

    /** Whether it is the same afterwards whatever it was before. */
    public boolean decides() {
        return how == How.SET || (how == How.RAISE && operand >= before);
    }

    /** Whether the end of a range swallowed some of it. */
    public boolean isSwallowed() {
        return how == How.ADD && before + operand != after;
    }

    /** As a writer would write it, after the name of the thing. */
    public String written() {
        return switch (how) {
            case SET -> "= " + operand;
            case RAISE -> "raised to " + operand;
            case ADD -> operand < 0 ? "-= " + -operand : "+= " + operand;
        };
    }
}
