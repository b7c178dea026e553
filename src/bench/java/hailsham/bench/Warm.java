package hailsham.bench;

import hailsham.console.page.jline.KeyToPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** What is done again and again: turns, keys, saves, readings. */
final class Warm {
    private static final int KEY_RUNS = 5;
    private static final List<String> AS_PLAYED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path out;
    private final Table table;

    Warm(Path out, Table table) {
        this.out = out;
        this.table = table;
    }

    /** By JMH: each for itself, and a turn beside one of blade-ink. */
    void turns(Path story, Optional<Path> ink) throws RunnerException, IOException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(StoryBenchmark.class.getName())
                .output(out.resolve("jmh.log").toString())
                .jvmArgsAppend(
                        "-D" + StoryBenchmark.STORY + "=" + story,
                        "-D" + InkBenchmark.STORY + "="
                                + ink.map(Path::toString).orElse(""));
        if (ink.isPresent()) {
            options.include(InkBenchmark.class.getName());
        }
        System.out.println("JMH runs; see " + out.resolve("jmh.log"));
        List<Sample> samples = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            Result<?> primary = result.getPrimaryResult();
            Statistics figures = primary.getStatistics();
            samples.add(new Sample(
                    primary.getLabel(),
                    figures.getPercentile(25),
                    figures.getPercentile(50),
                    figures.getPercentile(75),
                    primary.getScoreUnit()));
        }
        Sample inkTurn = named("inkTurn", samples);
        table.begin("Warm, one thread, the generated story", inkTurn, "to a turn of blade-ink");
        for (Sample sample : samples) {
            table.row(sample, sample.name().equals("turn") ? turn() : Goal.NONE);
        }
        Sample reading = named("reading", samples);
        double bytes = Growth.bytes(story);
        table.row(
                new Sample(
                        "reading, of " + Math.round(bytes / 1000) + " kB",
                        bytes / reading.high(),
                        bytes / reading.median(),
                        bytes / reading.low(),
                        "MB/s"),
                new Goal("at least 28 MB/s", (median, ratio) -> median >= 28));
        table.end();
    }

    private static Goal turn() {
        return new Goal(
                "1,000,000 a second, 30 times blade-ink",
                (median, ratio) -> median <= 1 && (Double.isNaN(ratio) || ratio <= 1.0 / 30));
    }

    private static Sample named(String name, List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Keys and saves, where to force to disk costs nothing. */
    void keysAndSaves(Path story) throws Exception {
        table.begin("Keys and saves, the forcing to disk aside", null, "");
        for (Sample sample : Children.measure(
                KEY_RUNS, AS_PLAYED, KeyToPage.class, Saves.inMemory().toString())) {
            table.row(sample, sample.name().contains("99") ? Goal.below(16, "ms") : Goal.NONE);
        }
        for (Sample sample : Children.measure(3, AS_PLAYED, Saves.class, story.toString())) {
            table.row(sample, goal(sample.name()));
        }
        table.end();
    }

    private static Goal goal(String save) {
        if (save.startsWith("a save after")) {
            return Goal.atMost(2000, "bytes");
        }
        if (save.startsWith("opening")) {
            return Goal.atMost(50, "ms");
        }
        if (save.startsWith("memory")) {
            return Goal.atMost(200, "bytes");
        }
        return save.endsWith("median") ? Goal.atMost(1, "ms") : Goal.NONE;
    }
}
