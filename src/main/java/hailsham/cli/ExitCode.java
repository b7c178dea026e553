package hailsham.cli;

/** What the program says to whoever started it. */
public final class ExitCode {
    public static final int DONE = 0;
    /** A story has problems. */
    public static final int PROBLEMS = 1;
    /** What was asked for could not be done. */
    public static final int FAILED = 2;
    /** A signal ended it: this, and the signal's number. */
    public static final int SIGNAL = 128;

    private ExitCode() {}
}
