package hailsham.console.session;

/** How a reader left. The commands make an exit code of it. */
public enum Leaving {
    /** By quitting, or at the end of what was typed. */
    QUIT,
    /** By Ctrl-C. */
    INTERRUPTED,
    /** By the signal TERM. */
    TERMINATED,
    /** By the signal HUP: the window was closed. */
    HUNG_UP,
    /** The telling could not be opened, or the program is at fault; a sentence said so. */
    FAILED
}
