package hailsham.cli;

/** What the program says to whoever started it. */
final class ExitCode {
    static final int DONE = 0;
    /** A story has problems. */
    static final int PROBLEMS = 1;
    /** What was asked for could not be done. */
    static final int FAILED = 2;
    /** A signal ended it: this, and the signal's number. */
    static final int SIGNAL = 128;

    private ExitCode() {}
}
