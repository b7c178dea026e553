package hailsham.check.fault;

import hailsham.source.DiagnosticCode;
import java.util.List;

/** A kind of fault, or a few that are found together. */
interface Fault {
    /** What it may find. */
    List<DiagnosticCode> codes();

    void find(Evidence evidence, Findings findings);
}
