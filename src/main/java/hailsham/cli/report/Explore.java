package hailsham.cli.report;

import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.StoryOptions;
import hailsham.cli.branch.BranchOptions;
import hailsham.cli.telling.Tellings;
import hailsham.door.report.FindingsWriter;
import hailsham.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explore}: reads a story by chance, many times over. */
@Command(
        name = "explore",
        description = "Reads a story by chance, many times over, and says what was met and what was not.",
        footer = {
            "",
            "blind    chooses evenly among what is free",
            "curious  takes what it took least so far; a hundred readings are one reader's",
            "like:TELLING  chooses three times in four as that telling did in the same node",
            "",
            "The same seed finds the same, on any machine."
        })
public final class Explore implements Action {
    private static final String LIKE = "like:";
    private static final List<Reader> SIMPLE = List.of(Reader.BLIND, Reader.CURIOUS);

    /** A reading takes some hundreds of bytes of memory. */
    private static final int MOST_RUNS = 10_000_000;

    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Mixin
    private final BranchOptions branches = new BranchOptions();

    @Option(names = "--runs", paramLabel = "N", description = "how many readings; 1000 unless said otherwise")
    private int runs = 1_000;

    @Option(names = "--seed", paramLabel = "S", description = "a whole number that chance begins from; 1 unless said")
    private long seed = 1;

    @Option(
            names = "--reader",
            paramLabel = "WHO",
            description = "blind (unless said otherwise), curious or like:TELLING, a slot or a script")
    private String who = Reader.BLIND.word();

    @Option(names = "--saves", paramLabel = "DIR", description = "the folder of slots in which the telling is")
    private @Nullable String saves;

    @Override
    public int run(Outside outside) throws IOException {
        if (runs < 1 || runs > MOST_RUNS) {
            outside.tell("--runs cannot be " + runs + ": a number from 1 to " + MOST_RUNS + " is wanted.");
            return ExitCode.FAILED;
        }
        if (SIMPLE.stream().noneMatch(reader -> reader.word().equals(who)) && !who.startsWith(LIKE)) {
            outside.tell("--reader cannot be " + who + ": blind, curious or like:TELLING is wanted.");
            return ExitCode.FAILED;
        }
        Optional<Path> folder = Optional.ofNullable(saves)
                .map(Stories::path)
                .orElse(Optional.of(outside.places().saves()));
        if (folder.isEmpty()) {
            outside.tell("--saves takes a folder.");
            return ExitCode.FAILED;
        }
        return Stories.use(about.story(), branches, outside, story -> explore(Engine.of(story), folder.get(), outside));
    }

    private int explore(Engine engine, Path folder, Outside outside) throws IOException {
        Optional<Reader> reader = reader(engine, folder, outside);
        if (reader.isEmpty()) {
            return ExitCode.FAILED;
        }
        long before = System.nanoTime();
        Findings findings = Exploration.of(
                engine, runs, seed, reader.get(), Runtime.getRuntime().availableProcessors());
        double seconds = (System.nanoTime() - before) / 1e9;
        if (about.asJson()) {
            FindingsWriter.write(findings, seconds, outside.out());
        } else {
            outside.out().write(FindingsReport.of(findings, seconds).getBytes(outside.charset()));
            outside.out().flush();
        }
        return ExitCode.DONE;
    }

    private Optional<Reader> reader(Engine engine, Path folder, Outside outside) {
        if (!who.startsWith(LIKE)) {
            return SIMPLE.stream().filter(reader -> reader.word().equals(who)).findFirst();
        }
        String telling = who.substring(LIKE.length());
        return Tellings.decisions(telling, folder, engine, outside)
                .map(decisions -> new Reader.Like(telling, decisions));
    }
}
