package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.story.Node;
import java.util.List;

/** Finds nodes that no reader comes to. */
final class UnreachableNode implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREACHABLE_NODE);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.NODE)) {
            if (evidence.open(sight, DiagnosticCode.UNREACHABLE_NODE, findings) || !evidence.never(sight)) {
                continue;
            }
            Node node = evidence.program().node(sight.unit());
            boolean ways = !evidence.where(sight).isEmpty();
            findings.report(
                    DiagnosticCode.UNREACHABLE_NODE,
                    node.where(),
                    "no reader comes to `" + node.id() + "`",
                    ways ? "what leads here can never be chosen" : "nothing leads here");
        }
    }
}
