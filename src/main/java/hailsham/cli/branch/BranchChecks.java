package hailsham.cli.branch;

import hailsham.check.Answer;
import hailsham.check.BranchReport;
import hailsham.check.Budget;
import hailsham.check.fault.Finding;
import hailsham.check.style.HouseStyle;
import hailsham.check.walk.KnownWays;
import hailsham.source.Diagnostic;
import hailsham.story.branch.Branch;
import hailsham.story.branch.Weaving;
import hailsham.yaml.Branches;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What {@code check} says of branches: each alone, and all together.
 *
 * @param findings of reading them and of proving them, none of them twice
 * @param reports one for each way of turning them on that was proved
 */
public record BranchChecks(List<Finding> findings, List<BranchReport> reports) {
    /** Where there are none. */
    public static final BranchChecks NONE = new BranchChecks(List.of(), List.of());

    public BranchChecks {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

    /**
     * Looks at branches.
     *
     * @param only ids of those that are asked after; empty for all of them
     * @param prose what the house style says of them, see {@link #prose}; asked for once they are proved
     * @param known ways into the story without them, so far as any are
     */
    public static BranchChecks of(
            Branches branches,
            Optional<Set<String>> only,
            Supplier<List<Diagnostic>> prose,
            KnownWays known,
            Budget budget) {
        Set<Finding> findings = new LinkedHashSet<>();
        branches.all().stream()
                .filter(read -> only.isEmpty()
                        || read.branch()
                                .filter(branch -> only.get().contains(branch.id()))
                                .isPresent())
                .flatMap(read -> read.problems().stream())
                .forEach(problem -> findings.add(new Finding(problem, Optional.empty())));
        List<BranchReport> reports = ways(asked(branches, only)).parallelStream()
                .map(on -> BranchReport.of(Weaving.of(branches.story(), on), on, known, budget))
                .toList();
        prose.get().forEach(warning -> findings.add(new Finding(warning, Optional.empty())));
        for (BranchReport report : reports) {
            report.findings().stream()
                    .filter(found ->
                            findings.stream().noneMatch(other -> other.problem().equals(found.problem())))
                    .forEach(findings::add);
        }
        return new BranchChecks(List.copyOf(findings), reports);
    }

    /** What the house style says of the branches' own words, among those of the chapters in which they stand. */
    public static List<Diagnostic> prose(Branches branches, Optional<Set<String>> only, HouseStyle style) {
        List<Branch> asked = asked(branches, only);
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> files =
                asked.stream().map(branch -> branch.where().file().name()).collect(Collectors.toSet());
        return style.check(Weaving.of(branches.story(), asked)).warnings().stream()
                .filter(warning -> warning.span()
                        .filter(span -> files.contains(span.file().name()))
                        .isPresent())
                .toList();
    }

    private static List<Branch> asked(Branches branches, Optional<Set<String>> only) {
        return branches.sound().stream()
                .filter(branch -> only.isEmpty() || only.get().contains(branch.id()))
                .toList();
    }

    private static List<List<Branch>> ways(List<Branch> asked) {
        List<List<Branch>> ways = new ArrayList<>();
        asked.forEach(branch -> ways.add(List.of(branch)));
        if (asked.size() > 1) {
            ways.add(asked);
        }
        return ways;
    }

    /** A line for each report. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (BranchReport report : reports) {
            String names = String.join(", ", report.branches());
            text.append(report.branches().size() == 1 ? "Branch " + names : "Branches " + names + " together")
                    .append(": ")
                    .append(answer(report))
                    .append('\n');
        }
        return text.toString();
    }

    private static String answer(BranchReport report) {
        if (!report.open().isEmpty()) {
            return "UNKNOWN (" + report.open().stream().map(Answer::question).collect(Collectors.joining(", ")) + ")";
        }
        int found = report.findings().size();
        return found == 0
                ? "proved: all of it can be come to, and it always comes back"
                : "proved, with " + found + (found == 1 ? " fault" : " faults");
    }
}
