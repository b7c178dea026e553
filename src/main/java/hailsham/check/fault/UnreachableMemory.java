package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.story.Memory;
import java.util.List;

/** Finds memories that are never held. */
final class UnreachableMemory implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREACHABLE_MEMORY);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.MEMORY)) {
            if (evidence.open(sight, DiagnosticCode.UNREACHABLE_MEMORY, findings) || !evidence.never(sight)) {
                continue;
            }
            Memory memory = evidence.program().memory(evidence.program().memoryOf(sight.unit()));
            boolean given = !evidence.where(sight).isEmpty();
            boolean waits = !given && !evidence.story().unfinished().isEmpty();
            findings.report(
                    waits ? DiagnosticCode.WAITING : DiagnosticCode.UNREACHABLE_MEMORY,
                    memory.where(),
                    "the memory `" + memory.id() + "` is never held" + (waits ? " as yet" : ""),
                    given
                            ? "no reader comes to what gives it"
                            : "nothing gives it: write `remember " + memory.id() + "`");
        }
    }
}
