package hailsham.cli;

import hailsham.check.style.StyleCheck;
import hailsham.door.ProblemsWriter;
import hailsham.door.SarifWriter;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.story.Style;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: says what is wrong with a story. */
@Command(
        name = "check",
        description = "Says what is wrong with a story: every problem, where it stands, and what would mend it.",
        footer = "%nIt ends with 0 where there is none, 1 where there are, 2 where it could not look.")
final class Check implements Action {
    @Option(names = "--story", paramLabel = "DIR", description = "the story in this folder instead of the one inside")
    private Optional<String> story = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless said otherwise), json or sarif")
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "error (unless said otherwise) or warning: what counts as a problem when it ends")
    private @Nullable Weight failOn;

    /** For whom it is written. The names are those that are typed. */
    enum Format {
        text,
        json,
        sarif
    }

    /** What counts. The names are those that are typed. */
    enum Weight {
        error,
        warning
    }

    @Override
    public int run(Outside outside) throws IOException {
        Optional<StoryReader.Result> read = Stories.read(story, outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Diagnostics found = new Diagnostics();
        read.get().problems().forEach(found::report);
        StyleCheck style = style(read.get(), found);
        style.warnings().forEach(found::report);
        List<Diagnostic> problems = found.found();
        if (format == Format.json) {
            ProblemsWriter.write(problems, style.findings(), outside.out());
        } else if (format == Format.sarif) {
            SarifWriter.write(problems, Commands.version(), outside.out());
        } else {
            outside.out().write(Stories.print(problems).getBytes(outside.charset()));
            outside.out().flush();
        }
        return problems.stream().anyMatch(this::counts) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    /** What cannot be read is not held against a style; that of the story inside stands beside it. */
    private StyleCheck style(StoryReader.Result read, Diagnostics found) {
        Style style = story.flatMap(Stories::path)
                .map(folder -> StoryReader.readStyle(folder, folder.toString(), found))
                .orElseGet(() -> StoryReader.readShippedStyle(found));
        return read.story()
                .map(whole -> StyleCheck.of(whole, style))
                .orElseGet(() -> new StyleCheck(List.of(), List.of()));
    }

    private boolean counts(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> failOn == Weight.warning;
            case NOTE -> false;
        };
    }
}
