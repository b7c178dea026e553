package hailsham.cli.branch;

import hailsham.cli.Typed;
import hailsham.console.edition.Editions;
import hailsham.engine.Engine;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Severity;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.yaml.BranchReader;
import hailsham.yaml.Branches;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The stories that the one being played may become: with the branches that were found, and as its files are edited. */
public final class PlayedEditions implements Editions {
    private final BranchFiles files;
    private final List<String> named;
    private final Optional<WatchedFiles> watch;
    private Story story;
    private UnaryOperator<Story> set = woven -> woven;
    private @Nullable Branches branches;

    /**
     * @param story without branches
     * @param named files of branches that were asked for
     * @param watch empty where nobody watches
     */
    public PlayedEditions(Story story, BranchFiles files, List<String> named, Optional<WatchedFiles> watch) {
        this.story = story;
        this.files = files;
        this.named = List.copyOf(named);
        this.watch = watch;
    }

    /** Sets something in every story that it becomes. */
    public void set(UnaryOperator<Story> here) {
        set = here;
    }

    /** The branches that there are, read when they are first asked after: who plays without any waits for none. */
    public Branches found() {
        Branches found = branches;
        if (found == null) {
            found = Branches.of(story, files.all(named));
            branches = found;
        }
        return found;
    }

    @Override
    public List<Offered> branches() {
        return found().all().stream().map(this::offered).toList();
    }

    private Offered offered(BranchReader.Result read) {
        if (read.branch().isEmpty()) {
            long errors = read.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .count();
            String file = read.file().name();
            return new Offered(
                    "",
                    file.substring(file.lastIndexOf('/') + 1),
                    Optional.empty(),
                    List.of(),
                    Optional.of((errors == 1 ? "it has a mistake" : "it has " + errors + " mistakes") + "; "
                            + Typed.name() + " check " + file + " shows what is wrong."));
        }
        Branch branch = read.branch().get();
        List<String> onto = branch.grafts().stream()
                .map(graft -> story.chapter(graft.onto().chapter()).title())
                .distinct()
                .toList();
        return new Offered(branch.id(), branch.title(), branch.by(), onto, Optional.empty());
    }

    @Override
    public String folder() {
        return files.own().toString();
    }

    @Override
    public Engine with(Set<String> on) {
        return Engine.of(set.apply(on.isEmpty() ? story : found().with(on)));
    }

    @Override
    public boolean isWatched() {
        return watch.isPresent();
    }

    @Override
    public Optional<Edit> edited(Set<String> on) {
        return watch.flatMap(WatchedFiles::changed).map(read -> edit(read, on));
    }

    private Edit edit(WatchedFiles.Read read, Set<String> on) {
        DiagnosticPrinter printer = DiagnosticPrinter.plain();
        List<String> report = read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .flatMap(problem -> (printer.print(problem) + "\n").lines())
                .toList();
        if (read.story().isEmpty()) {
            return new Edit(Optional.empty(), report);
        }
        Branches now = Branches.of(read.story().get(), files.all(named));
        List<String> broken = now.all().stream()
                .filter(one -> one.branch().isEmpty() && isOn(one, on))
                .flatMap(one -> one.problems().stream())
                .flatMap(problem -> (printer.print(problem) + "\n").lines())
                .toList();
        if (!broken.isEmpty()) {
            return new Edit(Optional.empty(), broken);
        }
        story = read.story().get();
        branches = now;
        return new Edit(Optional.of(Engine.of(set.apply(now.with(on)))), List.of());
    }

    /** Whether a file that cannot be read now is that of a branch that is on. */
    private boolean isOn(BranchReader.Result broken, Set<String> on) {
        return found().sound().stream()
                .filter(branch -> on.contains(branch.id()))
                .anyMatch(branch ->
                        branch.where().file().name().equals(broken.file().name()));
    }
}
