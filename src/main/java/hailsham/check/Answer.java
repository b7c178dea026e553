package hailsham.check;

import java.util.Optional;

/**
 * How it stands with one kind of fault.
 *
 * @param question the code of the fault
 * @param faults how many were found
 * @param why what is not known, where it is not all known
 */
public record Answer(String question, Kind kind, int faults, Optional<String> why) {
    /** How an answer was had. */
    public enum Kind {
        /** Of every reader there can be. */
        PROVED,
        /** Of so many readings as were taken. */
        MEASURED,
        UNKNOWN
    }
}
