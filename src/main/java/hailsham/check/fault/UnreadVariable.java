package hailsham.check.fault;

import hailsham.source.DiagnosticCode;
import hailsham.story.World;
import java.util.List;

/** Finds variables that nothing reads, and variables that nothing sets. */
final class UnreadVariable implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREAD_VARIABLE, DiagnosticCode.UNSET_VARIABLE);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        boolean waits = !evidence.story().unfinished().isEmpty();
        for (World.Variable variable : evidence.story().world().variables().values()) {
            boolean read = evidence.mentions().readsVariable(variable.id());
            boolean set = evidence.mentions().changesVariable(variable.id());
            String name = "`" + variable.id() + "`";
            if (!read) {
                String message = name + (set ? " is set and never read" : " is neither set nor read");
                report(DiagnosticCode.UNREAD_VARIABLE, variable, message, waits, findings);
            } else if (!set) {
                report(DiagnosticCode.UNSET_VARIABLE, variable, name + " is read and never set", waits, findings);
            }
        }
    }

    private static void report(
            DiagnosticCode code, World.Variable variable, String message, boolean waits, Findings findings) {
        if (waits) {
            findings.report(
                    DiagnosticCode.WAITING,
                    variable.where(),
                    message + " as yet",
                    "a part still to be written may do so");
        } else {
            findings.report(code, variable.where(), message, "take it away, or let something come of it");
        }
    }
}
