package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.story.Node;
import java.util.List;

/** Finds nodes where some reader has no choice to take and no way on. */
final class Stuck implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.STUCK);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.STUCK)) {
            if (!evidence.open(sight, DiagnosticCode.STUCK, findings) && evidence.met(sight)) {
                Node node = evidence.program().node(sight.unit());
                findings.report(
                        DiagnosticCode.STUCK,
                        node.where(),
                        "some reader comes to `" + node.id() + "` and can do nothing",
                        "add a choice without a condition, or one with `fallback: true`",
                        sight,
                        evidence);
            }
        }
    }
}
