package hailsham.cli;

import hailsham.author.statistics.StoryFigures;
import hailsham.door.StatisticsWriter;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.util.Optional;
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
            "far      places that depend on what only another part changes"
        })
final class Stats implements Action {
    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Override
    public int run(Outside outside) throws IOException {
        Optional<StoryReader.Result> read = Stories.read(about.story(), outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> story = read.get().story();
        if (story.isEmpty()) {
            outside.err().print(Stories.print(read.get().problems()));
            return ExitCode.PROBLEMS;
        }
        StoryFigures figures = StoryFigures.of(story.get());
        if (about.asJson()) {
            StatisticsWriter.write(figures, outside.out());
        } else {
            outside.out().write(FiguresTable.of(figures).getBytes(outside.charset()));
            outside.out().flush();
        }
        return ExitCode.DONE;
    }
}
