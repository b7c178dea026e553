package hailsham.cli;

import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.Report;
import hailsham.check.fault.Finding;
import hailsham.check.style.StyleCheck;
import hailsham.door.ProblemsWriter;
import hailsham.door.SarifWriter;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: says what is wrong with a story. */
@Command(
        name = "check",
        description = "Says what is wrong with a story: every problem, where it stands, and what would mend it.",
        footer = {
            "",
            "What it says of all readers is proved of all that there could be.",
            "It ends with 0 where there is no problem, 1 where there are, 2 where it could not look."
        })
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

    @Option(
            names = "--to",
            paramLabel = "ID",
            description =
                    "instead: which choices lead to this node, option (chapter/node.option) or ending, one a line")
    private @Nullable String to;

    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            description =
                    "how long it may take (60 unless said otherwise); what is not proved by then is said to be open")
    private @Nullable Integer budget;

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
        if (budget != null && budget < 1) {
            outside.tell("--budget takes a number of seconds from 1.");
            return ExitCode.FAILED;
        }
        Optional<StoryReader.Result> read = Stories.read(story, outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> whole = read.get().story();
        if (to != null) {
            return WayThere.find(to, whole, read.get().problems(), budget(), outside);
        }
        Diagnostics other = new Diagnostics();
        read.get().problems().forEach(other::report);
        StyleCheck style = style(read.get(), other);
        style.warnings().forEach(other::report);
        Optional<Report> report = whole.map(sound -> Proof.of(sound, budget()).report());
        List<Finding> findings = new ArrayList<>();
        other.found().forEach(problem -> findings.add(new Finding(problem, Optional.empty())));
        report.ifPresent(found -> findings.addAll(found.findings()));
        if (format == Format.json) {
            ProblemsWriter.write(findings, report, style.rates(), outside.out());
        } else if (format == Format.sarif) {
            SarifWriter.write(findings, Commands.version(), outside.out());
        } else {
            OutputStream out = outside.out();
            out.write(CheckText.of(findings, report).getBytes(outside.charset()));
            out.flush();
        }
        return findings.stream().map(Finding::problem).anyMatch(this::counts) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private Budget budget() {
        return budget == null ? Budget.USUAL : Budget.of(Duration.ofSeconds(budget));
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
