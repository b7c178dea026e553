package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd;
import hailsham.story.World;
import java.util.List;

/** Finds endings that no reader comes to. */
final class UnreachableEnding implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREACHABLE_ENDING);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (World.Ending ending : evidence.story().world().endings().values()) {
            List<Sight> nodes = evidence.all(Sight.Kind.NODE).stream()
                    .filter(sight -> evidence.program().node(sight.unit()).end() instanceof NodeEnd.Ends ends
                            && ends.ending().equals(ending.id()))
                    .toList();
            if (nodes.stream().anyMatch(evidence::met)) {
                continue;
            }
            boolean open = nodes.stream()
                            .filter(sight -> evidence.open(sight, DiagnosticCode.UNREACHABLE_ENDING, findings))
                            .count()
                    > 0;
            if (open) {
                continue;
            }
            boolean waits = nodes.isEmpty() && !evidence.story().unfinished().isEmpty();
            findings.report(
                    waits ? DiagnosticCode.WAITING : DiagnosticCode.UNREACHABLE_ENDING,
                    ending.where(),
                    "no reader comes to the ending `" + ending.id() + "`" + (waits ? " as yet" : ""),
                    nodes.isEmpty() ? "no node ends in it" : "no reader comes to a node that ends in it");
        }
    }
}
