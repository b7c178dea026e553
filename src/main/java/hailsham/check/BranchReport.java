package hailsham.check;

import hailsham.check.fault.Finding;
import hailsham.check.walk.KnownWays;
import hailsham.check.walk.Witness;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be said of branches that are on together: all that they can do to a reader who comes to them, and nothing of
 * what is wrong with the story without them.
 *
 * @param branches their ids
 * @param findings faults in them, and those elsewhere to which a way leads through them
 * @param open what is not known
 */
public record BranchReport(List<String> branches, List<Finding> findings, List<Answer> open) {
    public BranchReport {
        branches = List.copyOf(branches);
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }

    /**
     * Proves them.
     *
     * @param woven the story with them
     * @param known ways into the story without them, so far as any are
     */
    public static BranchReport of(Story woven, List<Branch> branches, KnownWays known, Budget budget) {
        Verdicts verdicts = Verdicts.of(Proof.of(woven, known, budget));
        Set<String> files =
                branches.stream().map(branch -> branch.where().file().name()).collect(Collectors.toSet());
        List<Finding> findings = verdicts.findings().stream()
                .filter(finding -> isIn(files, finding) || leadsThroughOne(finding.witness()))
                .toList();
        List<Answer> open = verdicts.answers().stream()
                .filter(answer -> answer.kind() != Answer.Kind.PROVED)
                .toList();
        return new BranchReport(branches.stream().map(Branch::id).toList(), findings, open);
    }

    private static boolean isIn(Set<String> files, Finding finding) {
        return finding.problem()
                .span()
                .filter(span -> files.contains(span.file().name()))
                .isPresent();
    }

    private static boolean leadsThroughOne(Optional<Witness> witness) {
        return witness.filter(way -> way.choices().stream().anyMatch(Branch::isWhole))
                .isPresent();
    }
}
