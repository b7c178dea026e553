package hailsham.cli.writing;

import hailsham.author.map.ChapterMap;
import hailsham.author.map.Hits;
import hailsham.author.map.PartsMap;
import hailsham.author.map.StoryMap;
import hailsham.author.map.form.DotMap;
import hailsham.author.map.form.HtmlMap;
import hailsham.author.map.form.MermaidMap;
import hailsham.author.map.form.SvgMap;
import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.branch.BranchOptions;
import hailsham.engine.Engine;
import hailsham.source.Nearest;
import hailsham.story.Chapter;
import hailsham.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code map}: what leads where. */
@Command(
        name = "map",
        description = "Draws a chapter, or the parts of the story: what leads where, and how often readers go there.",
        footer = {
            "",
            "html is one page that needs no net: search, text, keyboard, and all of it as a list. What many boxes",
            "lead to is pointed at by signs. Its text is UTF-8: map --chapter X > map.html"
        })
public final class DrawMap implements Action {
    private static final int MOST_RUNS = 1_000_000;

    @Option(names = "--story", paramLabel = "DIR", description = "the story in this folder instead of the one inside")
    private @Nullable String folder;

    @Mixin
    private final BranchOptions branches = new BranchOptions();

    @Option(names = "--chapter", paramLabel = "ID", description = "this chapter instead of the parts")
    private @Nullable String chapter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html (unless said otherwise), svg, dot or mermaid")
    private Format format = Format.html;

    @Option(names = "--runs", paramLabel = "N", description = "lay over it how many of N readings came where")
    private int runs;

    @Option(names = "--seed", paramLabel = "S", description = "a whole number that chance begins from; 1 unless said")
    private long seed = 1;

    /** How it is drawn. The names are those that are typed. */
    enum Format {
        html,
        svg,
        dot,
        mermaid
    }

    @Override
    public int run(Outside outside) throws IOException {
        if (runs < 0 || runs > MOST_RUNS) {
            outside.tell("--runs cannot be " + runs + ": a number up to " + MOST_RUNS + " is wanted.");
            return ExitCode.FAILED;
        }
        return Stories.use(Optional.ofNullable(folder), branches, outside, story -> draw(story, outside));
    }

    private int draw(Story story, Outside outside) throws IOException {
        Optional<Chapter> one = Optional.ofNullable(chapter).map(story.chapters()::get);
        if (chapter != null && one.isEmpty()) {
            outside.tell("No chapter is called " + chapter + "."
                    + Nearest.to(chapter, story.chapters().keySet())
                            .map(near -> " Did you mean " + near + "?")
                            .orElse(""));
            return ExitCode.FAILED;
        }
        Hits hits = hits(story);
        StoryMap map =
                one.map(written -> ChapterMap.of(story, written, hits)).orElseGet(() -> PartsMap.of(story, hits));
        String text = switch (format) {
            case html -> HtmlMap.of(story, map, hits);
            case svg -> SvgMap.of(map);
            case dot -> DotMap.of(map);
            case mermaid -> MermaidMap.of(map);
        };
        outside.out().write(text.getBytes(StandardCharsets.UTF_8));
        outside.out().flush();
        return ExitCode.DONE;
    }

    private Hits hits(Story story) {
        if (runs == 0) {
            return Hits.NONE;
        }
        Findings findings = Exploration.of(
                Engine.of(story), runs, seed, Reader.BLIND, Runtime.getRuntime().availableProcessors());
        return new Hits(runs, findings.nodes(), findings.options());
    }
}
