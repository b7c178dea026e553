package hailsham.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures everything, and writes {@code target/bench/table.md}.
 *
 * <p>{@code bench.peers} is the folder of the generator of stories that peers can tell too; it is only read. What of the
 * peers cannot be had is left out, with a word.
 */
public final class Bench {
    private static final int NODES = Integer.getInteger("bench.nodes", 1000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int WEIGHED = 10_000;
    private static final int[] SIZES = {1_000, WEIGHED, 100_000};

    private final Path out = Path.of("target", "bench").toAbsolutePath();
    private final Table table = new Table();
    private final Peers peers = new Peers(
            Path.of(System.getProperty("bench.peers", "../shared/bench/peers"))
                    .toAbsolutePath()
                    .normalize(),
            out);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        new Bench().run();
    }

    private void run() throws Exception {
        Files.createDirectories(out);
        table.say(Machine.words() + "\n");
        Optional<Path> generated = peers.generated(NODES);
        if (generated.isEmpty()) {
            table.say(
                    "No story was generated (node makes it, from the folder that -Dbench.peers names): peers and sizes are"
                            + " left out, and the shipped story is measured.\n");
        }
        Optional<Path> ink = generated.flatMap(peers::ink);
        if (generated.isPresent() && ink.isEmpty()) {
            table.say("inkjs could not be fetched or does not compile the story: ink is left out.\n");
        }
        Path story = generated.map(folder -> folder.resolve("story")).orElse(Path.of("story"));
        Starts starts = new Starts(out, Path.of("target", "hailsham.jar").toAbsolutePath(), ROUNDS, table);
        starts.besidePeers(story, NODES, peers, ink);
        starts.byTheLauncher();
        Warm warm = new Warm(out, table);
        warm.turns(story, ink);
        warm.keysAndSaves(story);
        if (generated.isPresent()) {
            sizes();
        }
        table.write(out.resolve("table.md"));
        System.out.println("Written to " + out.resolve("table.md"));
    }

    /** How reading grows, and what a story weighs. */
    private void sizes() throws Exception {
        List<String> folders = new ArrayList<>();
        for (int nodes : SIZES) {
            folders.add(peers.generated(nodes).orElseThrow().resolve("story").toString());
        }
        table.begin("Larger stories", null, "");
        List<Sample> readings =
                Children.measure(1, List.of("-XX:+UseParallelGC"), Growth.class, folders.toArray(String[]::new));
        double[] sizes = new double[SIZES.length];
        double[] times = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            sizes[i] = SIZES[i];
            times[i] = readings.get(i).median();
            String name = String.format(Locale.ROOT, "reading %,d nodes, warm", SIZES[i]);
            table.row(readings.get(i).named(name), Goal.NONE);
        }
        double exponent = Growth.exponent(sizes, times);
        table.row(
                new Sample("exponent of reading, 1,000 to 100,000 nodes", exponent, exponent, exponent, ""),
                new Goal("at most 1.1", (median, ratio) -> median <= 1.1));
        String weighed = peers.generated(WEIGHED).orElseThrow().resolve("story").toString();
        for (Sample sample : Children.measure(
                3, List.of("-XX:+UseSerialGC"), Growth.Weight.class, weighed, String.valueOf(WEIGHED))) {
            table.row(sample.named(sample.name() + ", a story of 10,000 nodes"), Goal.atMost(3000, "bytes"));
        }
        table.end();
    }
}
