package hailsham.check.fault;

import hailsham.check.model.GuardSource;
import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import java.util.List;

/** Finds memories that break in where some reader does not hold them, with nothing to read instead. */
final class NeverLived implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.NEVER_LIVED);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.GUARD)) {
            GuardSource source = evidence.model().sources().unit(sight.unit()).guard(sight.index());
            boolean supposes =
                    source.kind() == GuardSource.Kind.RECALL && source.ifNot().isEmpty() && sight.arm() == 1;
            if (supposes && !evidence.open(sight, DiagnosticCode.NEVER_LIVED, findings) && evidence.met(sight)) {
                findings.report(
                        DiagnosticCode.NEVER_LIVED,
                        source.where(),
                        "some reader comes here without `" + source.written() + "`",
                        "add `else:` and what is read then",
                        sight,
                        evidence);
            }
        }
    }
}
