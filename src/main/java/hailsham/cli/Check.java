package hailsham.cli;

import hailsham.door.ProblemsWriter;
import hailsham.source.Diagnostic;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: says what is wrong with a story. */
@Command(
        name = "check",
        description = "Says what is wrong with a story: every problem, where it stands, and what would mend it.",
        footer = "%nIt ends with 0 where there is none, 1 where there are, 2 where it could not look.")
final class Check implements Action {
    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "error (unless said otherwise) or warning: what counts as a problem when it ends")
    private @Nullable Weight failOn;

    /** What counts. The names are those that are typed. */
    enum Weight {
        error,
        warning
    }

    @Override
    public int run(Outside outside) throws IOException {
        Optional<StoryReader.Result> read = Stories.read(about.story(), outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        List<Diagnostic> problems = read.get().problems();
        if (about.asJson()) {
            ProblemsWriter.write(problems, outside.out());
        } else {
            outside.out().write(Stories.print(problems).getBytes(outside.charset()));
            outside.out().flush();
        }
        return problems.stream().anyMatch(this::counts) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private boolean counts(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> failOn == Weight.warning;
            case NOTE -> false;
        };
    }
}
