package hailsham.check;

import hailsham.check.fault.Findings;
import hailsham.source.DiagnosticCode;
import java.util.List;
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

    /** How it stands with faults of a kind. */
    static Answer of(DiagnosticCode code, Findings findings) {
        List<String> open = findings.open(code);
        return new Answer(
                code.code(),
                open.isEmpty() ? Kind.PROVED : Kind.UNKNOWN,
                findings.count(code),
                open.isEmpty() ? Optional.empty() : Optional.of(open.size() + " open: " + open.get(0)));
    }
}
