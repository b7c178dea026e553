package hailsham.cli;

import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.door.FindingsWriter;
import hailsham.engine.Engine;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.util.Optional;
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
            "",
            "The same seed finds the same, on any machine."
        })
final class Explore implements Action {
    /** A reading takes some hundreds of bytes of memory. */
    private static final int MOST_RUNS = 10_000_000;

    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Option(names = "--runs", paramLabel = "N", description = "how many readings; 1000 unless said otherwise")
    private int runs = 1_000;

    @Option(names = "--seed", paramLabel = "S", description = "a whole number that chance begins from; 1 unless said")
    private long seed = 1;

    @Option(names = "--reader", paramLabel = "WHO", description = "blind (unless said otherwise) or curious")
    private Who who = Who.blind;

    /** Who reads. The names are those that are typed. */
    enum Who {
        blind(Reader.BLIND),
        curious(Reader.CURIOUS);

        private final Reader reader;

        Who(Reader reader) {
            this.reader = reader;
        }
    }

    @Override
    public int run(Outside outside) throws IOException {
        if (runs < 1 || runs > MOST_RUNS) {
            outside.tell("--runs cannot be " + runs + ": a number from 1 to " + MOST_RUNS + " is wanted.");
            return ExitCode.FAILED;
        }
        Optional<StoryReader.Result> read = Stories.read(about.story(), outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> story = read.get().story();
        if (story.isEmpty()) {
            outside.err().print(Stories.print(read.get().problems()));
            return ExitCode.PROBLEMS;
        }
        Engine engine = Engine.of(story.get());
        long before = System.nanoTime();
        Findings findings = Exploration.of(
                engine, runs, seed, who.reader, Runtime.getRuntime().availableProcessors());
        double seconds = (System.nanoTime() - before) / 1e9;
        if (about.asJson()) {
            FindingsWriter.write(findings, seconds, outside.out());
        } else {
            outside.out().write(FindingsReport.of(findings, seconds).getBytes(outside.charset()));
            outside.out().flush();
        }
        return ExitCode.DONE;
    }
}
