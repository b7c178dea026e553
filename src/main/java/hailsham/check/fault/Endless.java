package hailsham.check.fault;

import hailsham.check.proof.Endings;
import hailsham.check.walk.Witness;
import hailsham.source.DiagnosticCode;
import hailsham.story.Node;
import hailsham.story.branch.Branch;
import java.util.List;
import java.util.Optional;

/**
 * Finds places from which some reader comes to no ending, and goes on for ever. Since a branch has no endings, one that is in
 * a branch is where the branch does not come back.
 */
final class Endless implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.ENDLESS, DiagnosticCode.BRANCH_TRAP);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        Endings endings = evidence.prover().endings();
        endings.open().ifPresent(why -> findings.open(DiagnosticCode.ENDLESS, why));
        for (Endings.Trap trap : endings.traps()) {
            Node node = evidence.program().node(trap.node());
            boolean inBranch = Branch.isWhole(node.id().node());
            Optional<Witness> witness = evidence.prover().witness(trap.met(), trap.where());
            if (witness.isEmpty()) {
                findings.open(inBranch ? DiagnosticCode.BRANCH_TRAP : DiagnosticCode.ENDLESS, Findings.UNCONFIRMED);
            } else if (inBranch) {
                findings.report(
                        DiagnosticCode.BRANCH_TRAP,
                        node.where(),
                        "some reader comes to `" + node.id() + "` and never out of its branch, nor to an ending",
                        "let a choice lead `back`, or to a node of the story",
                        witness.get());
            } else {
                findings.report(
                        DiagnosticCode.ENDLESS,
                        node.where(),
                        "some reader comes to `" + node.id() + "` and from there to no ending",
                        "let a choice lead out of here, or out of what follows",
                        witness.get());
            }
        }
    }
}
