package hailsham.cli.report;

import hailsham.author.statistics.StoryFigures;
import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.check.proof.Count;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.StoryOptions;
import hailsham.cli.branch.BranchOptions;
import hailsham.door.report.StatisticsWriter;
import hailsham.engine.Engine;
import hailsham.story.Story;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what can be counted of a story. */
@Command(
        name = "stats",
        description = "Counts words, nodes, choices and what they lead to, by chapter, by part and in all.",
        footer = {
            "",
            "between  words from one choice to the next: median, of nine in ten at most, greatest",
            "varying  nodes that do not always read alike",
            "echoed   choices that are answered at once or noticed within three nodes",
            "far      places that depend on what only another part changes",
            "",
            "One way through is measured: least, median, greatest."
        })
public final class Stats implements Action {
    /** Readings by which one way through is measured. */
    private static final int RUNS = 500;

    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Mixin
    private final BranchOptions branches = new BranchOptions();

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(about.story(), branches, outside, story -> count(story, outside));
    }

    private int count(Story story, Outside outside) throws IOException {
        StoryFigures figures = StoryFigures.of(story);
        Findings run = Exploration.of(
                Engine.of(story), RUNS, 1, Reader.BLIND, Runtime.getRuntime().availableProcessors());
        Count ways = Proof.of(story, Budget.USUAL).ways();
        if (about.asJson()) {
            StatisticsWriter.write(figures, ways, run, outside.out());
        } else {
            String text = FiguresTable.of(figures) + run(run) + "ways through: " + CountText.of(ways) + "\n";
            outside.out().write(text.getBytes(outside.charset()));
            outside.out().flush();
        }
        return ExitCode.DONE;
    }

    private static String run(Findings run) {
        return String.format(
                Locale.ROOT,
                "\none way through (%d blind readings): words %d/%d/%d, choices %d/%d/%d\n",
                run.runs(),
                run.words().least(),
                run.words().median(),
                run.words().most(),
                run.choices().least(),
                run.choices().median(),
                run.choices().most());
    }
}
