package hailsham.engine.program;

/** A way through the program, as a stop may change it. */
public interface Course {
    /** What the slots hold now; not to be written to. */
    long[] held();

    void put(int slot, int value);

    /** Goes on after the stop. */
    void goOn();

    /** Goes on at an address of the stop's own unit. */
    void goTo(int address);

    /** Leaves for another node. */
    void enter(int node);

    /** Runs a unit, then comes back to the stop. */
    void call(int unit);

    /** Whether a memory is only looked at: nothing is asked then. */
    boolean looking();

    /** Whether so many nodes were passed in this turn without a decision that one of them must have come twice. */
    boolean goesRound();
}
