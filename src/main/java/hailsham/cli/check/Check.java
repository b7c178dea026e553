package hailsham.cli.check;

import hailsham.check.Answer;
import hailsham.check.Budget;
import hailsham.check.ChapterReport;
import hailsham.check.Proof;
import hailsham.check.Report;
import hailsham.check.fault.Finding;
import hailsham.check.style.StyleCheck;
import hailsham.check.walk.KnownWays;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.Version;
import hailsham.cli.branch.AskedFor;
import hailsham.cli.branch.BranchChecks;
import hailsham.cli.branch.BranchFiles;
import hailsham.door.report.ProblemsWriter;
import hailsham.door.report.SarifWriter;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.story.Chapter;
import hailsham.story.Story;
import hailsham.yaml.Branches;
import hailsham.yaml.StoryReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: says what is wrong with a story. */
@Command(
        name = "check",
        description = "Says what is wrong with a story: every problem, where it stands, and what would mend it.",
        footer = {
            "",
            "What it says of all readers is proved of all that there could be.",
            "It ends with 0 where there is no problem, 1 where there are, 2 where it could not look."
        })
public final class Check implements Action {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "only what is wrong with this file of a story, while it is being written")
    private @Nullable String file;

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
            names = "--branch",
            paramLabel = "ID|FILE",
            description = "instead: only this branch, with the story around it; more than one: each, and all together")
    private List<String> branches = List.of();

    @Option(
            names = "--budget",
            paramLabel = "SECONDS,MEMORY",
            description = "what it may take: 30, 512m, or both as 30,512m (60 and half of what the program may have, "
                    + "unless said otherwise); what is not proved within that is said to be open")
    private @Nullable String budget;

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
        if (budget != null && Budget.read(budget).isEmpty()) {
            outside.tell("--budget takes seconds, memory, or both: 30, 512m, 30,512m.");
            return ExitCode.FAILED;
        }
        if (file != null) {
            return file(file, outside);
        }
        ProseCheck prose = new ProseCheck(story.flatMap(Stories::path));
        Optional<StoryReader.Result> read = Stories.read(story, outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> whole = read.get().story();
        if (!branches.isEmpty()) {
            return branches(branches, whole, read.get().problems(), prose, outside);
        }
        if (to != null) {
            return WayThere.find(to, whole, read.get().problems(), budget(), outside);
        }
        Diagnostics other = new Diagnostics();
        read.get().problems().forEach(other::report);
        whole.ifPresent(prose::begin);
        Optional<Proof> proof = whole.map(sound -> Proof.of(sound, budget()));
        Optional<Report> report = proof.map(Proof::report);
        BranchChecks checks = proof.map(known -> checks(
                        Branches.of(whole.get(), branchFiles(outside).ofStory()),
                        Optional.empty(),
                        prose,
                        known.known()))
                .orElse(BranchChecks.NONE);
        StyleCheck style = prose.end(other);
        List<Finding> findings = new ArrayList<>();
        other.found().forEach(problem -> findings.add(new Finding(problem, Optional.empty())));
        report.ifPresent(found -> findings.addAll(found.findings()));
        findings.addAll(checks.findings());
        return told(findings, report, style, checks, CheckText.answers(report), outside);
    }

    private BranchFiles branchFiles(Outside outside) {
        return new BranchFiles(story.flatMap(Stories::path), outside.places().branches());
    }

    /** Only branches: what reading finds in them, and what can be proved of them with the story around them. */
    private int branches(
            List<String> named, Optional<Story> whole, List<Diagnostic> problems, ProseCheck prose, Outside outside)
            throws IOException {
        if (whole.isEmpty()) {
            outside.err().print(Stories.print(problems));
            outside.tell("Nothing can be said of a branch until that is put right.");
            return ExitCode.PROBLEMS;
        }
        Branches found = Branches.of(whole.get(), branchFiles(outside).all(named));
        AskedFor asked = AskedFor.of(named, found);
        if (asked.unknown().isPresent()) {
            outside.tell(asked.unknown().get());
            return ExitCode.FAILED;
        }
        if (to != null) {
            return WayThere.find(to, Optional.of(found.with(asked.on())), problems, budget(), outside);
        }
        List<Finding> broken = asked.broken().stream()
                .map(problem -> new Finding(problem, Optional.empty()))
                .toList();
        BranchChecks checks = broken.isEmpty()
                ? checks(found, Optional.of(asked.on()), prose, KnownWays.NONE)
                : new BranchChecks(broken, List.of());
        return told(checks.findings(), Optional.empty(), StyleCheck.NONE, checks, "", outside);
    }

    private BranchChecks checks(Branches found, Optional<Set<String>> only, ProseCheck prose, KnownWays known) {
        return BranchChecks.of(found, only, prose.begin(found, only), known, budget());
    }

    /** Only one file: what reading finds in it, and what can be proved of its chapter. */
    private int file(String typed, Outside outside) throws IOException {
        if (BranchFiles.isBranch(typed)) {
            return branch(typed, outside);
        }
        if (story.isPresent() || to != null) {
            outside.tell("A file is checked without --story, which it is in already, and without --to.");
            return ExitCode.FAILED;
        }
        Optional<ChapterFile> found = ChapterFile.of(typed, outside);
        if (found.isEmpty()) {
            return ExitCode.FAILED;
        }
        ChapterFile one = found.get();
        ProseCheck prose = new ProseCheck(Optional.of(one.folder()));
        StoryReader.Result read = StoryReader.read(one.folder(), one.story());
        Diagnostics all = new Diagnostics();
        read.problems().forEach(all::report);
        Optional<Chapter> chapter = read.story().flatMap(one::chapter);
        List<Finding> proved = new ArrayList<>();
        List<Answer> open = new ArrayList<>();
        if (chapter.isPresent()) {
            Story whole = read.story().orElseThrow();
            prose.begin(whole, List.of(whole.partOf(chapter.get())));
            ChapterReport report = Proof.of(whole, budget()).report(chapter.get());
            proved.addAll(report.findings());
            open.addAll(report.open());
        } else if (read.story().isEmpty()) {
            outside.tell("Nothing can be proved of it until every file of the story can be read.");
        }
        StyleCheck style = prose.end(all);
        List<Finding> findings = new ArrayList<>();
        all.found().stream()
                .filter(one::holds)
                .forEach(problem -> findings.add(new Finding(problem, Optional.empty())));
        findings.addAll(proved);
        return told(findings, Optional.empty(), style, BranchChecks.NONE, CheckText.open(open), outside);
    }

    /** Only a branch: with the story that it is in, or else with the one that is asked for. */
    private int branch(String typed, Outside outside) throws IOException {
        if (story.isEmpty()) {
            story = ChapterFile.storyAbove(typed).map(Path::toString);
        }
        ProseCheck prose = new ProseCheck(story.flatMap(Stories::path));
        Optional<StoryReader.Result> read = Stories.read(story, outside);
        return read.isEmpty()
                ? ExitCode.FAILED
                : branches(List.of(typed), read.get().story(), read.get().problems(), prose, outside);
    }

    private int told(
            List<Finding> findings,
            Optional<Report> report,
            StyleCheck style,
            BranchChecks branches,
            String answers,
            Outside outside)
            throws IOException {
        if (format == Format.json) {
            ProblemsWriter.write(findings, report, style.rates(), branches.reports(), outside.out());
        } else if (format == Format.sarif) {
            SarifWriter.write(findings, Version.name(), outside.out());
        } else {
            Writer text = new BufferedWriter(new OutputStreamWriter(outside.out(), outside.charset()));
            CheckText.write(findings, answers + branches.text(), text);
            text.flush();
        }
        return findings.stream().map(Finding::problem).anyMatch(this::counts) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private Budget budget() {
        return budget == null ? Budget.USUAL : Budget.read(budget).orElseThrow();
    }

    private boolean counts(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> failOn == Weight.warning;
            case NOTE -> false;
        };
    }
}
