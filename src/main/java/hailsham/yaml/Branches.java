package hailsham.yaml;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Severity;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.story.branch.Weaving;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The branches that can be turned on with a story, read against it. */
public final class Branches {
    private final Story story;
    private final List<BranchReader.Result> all = new ArrayList<>();

    private Branches(Story story) {
        this.story = story;
    }

    /**
     * Reads branches.
     *
     * @param story without branches
     * @param files in the order in which they count: of two that hold a branch of the same name, the second is refused
     */
    public static Branches of(Story story, List<BranchReader.File> files) {
        Branches branches = new Branches(story);
        Map<String, Branch> known = new HashMap<>();
        for (BranchReader.File file : files) {
            BranchReader.Result read = BranchReader.read(file, story);
            Optional<Branch> before = read.branch().map(branch -> known.putIfAbsent(branch.id(), branch));
            branches.all.add(before.map(first -> taken(read, first)).orElse(read));
        }
        return branches;
    }

    private static BranchReader.Result taken(BranchReader.Result second, Branch first) {
        Branch branch = second.branch().orElseThrow();
        List<Diagnostic> problems = new ArrayList<>(second.problems());
        problems.add(
                0,
                new Diagnostic(
                        DiagnosticCode.NAME_TAKEN,
                        Optional.of(branch.where()),
                        "a branch is called `" + branch.id() + "` already",
                        Optional.of("it stands at " + first.where())));
        return new BranchReader.Result(second.file(), Optional.empty(), problems);
    }

    /** What came of each file, in their order. */
    public List<BranchReader.Result> all() {
        return List.copyOf(all);
    }

    /** Those that can be played. */
    public List<Branch> sound() {
        return all.stream().flatMap(read -> read.branch().stream()).toList();
    }

    /** The branch of a name; empty where there is none that can be played. */
    public Optional<Branch> find(String id) {
        return sound().stream().filter(branch -> branch.id().equals(id)).findFirst();
    }

    /** What is wrong with those that cannot be played, and what is to be said of the others. */
    public List<Diagnostic> problems() {
        return all.stream().flatMap(read -> read.problems().stream()).toList();
    }

    /** Whether something keeps one of them from being played. */
    public boolean hasErrors() {
        return problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The story without branches. */
    public Story story() {
        return story;
    }

    /** The story with those branches on that are there; names of others are passed over. */
    public Story with(Collection<String> on) {
        return Weaving.of(
                story,
                sound().stream().filter(branch -> on.contains(branch.id())).toList());
    }
}
