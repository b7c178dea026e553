package hailsham.bench;

import hailsham.engine.Engine;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How reading grows with a story, and what a story weighs that is played. */
final class Growth {
    static final String SECONDS = "s";
    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double WARM_AFTER_SECONDS = 5;
    private static final int TIMES = 5;

    private Growth() {}

    /** Reads the stories whose folders are given, the smallest first: that warms up. */
    public static void main(String[] arguments) {
        for (String story : arguments) {
            Path folder = Path.of(story);
            double warm = 0;
            while (warm < WARM_AFTER_SECONDS) {
                warm += seconds(folder);
            }
            for (int i = 0; i < TIMES; i++) {
                Children.tell(story, SECONDS, seconds(folder));
            }
        }
    }

    private static double seconds(Path folder) {
        long start = System.nanoTime();
        StoryReader.read(folder).story().orElseThrow();
        return (System.nanoTime() - start) / NANOS_IN_A_SECOND;
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** To which power of its size the time of a reading grows: the slope of the line through the logarithms. */
    static double exponent(double[] sizes, double[] times) {
        double meanSize = meanOfLogarithms(sizes);
        double meanTime = meanOfLogarithms(times);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < sizes.length; i++) {
            double off = Math.log(sizes[i]) - meanSize;
            together += off * (Math.log(times[i]) - meanTime);
            alone += off * off;
        }
        return together / alone;
    }

    private static double meanOfLogarithms(double[] figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += Math.log(figure);
        }
        return sum / figures.length;
    }

    /** What is left in memory of a story that can be played, for each of its nodes. */
    static final class Weight {
        private Weight() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            // What reading leaves behind for good, it leaves the first time.
            Engine.of(StoryReader.read(folder).story().orElseThrow());
            long before = used();
            Engine engine = Engine.of(StoryReader.read(folder).story().orElseThrow());
            long after = used();
            Reference.reachabilityFence(engine);
            Children.tell("memory a node", "bytes", (double) (after - before) / Integer.parseInt(arguments[1]));
        }
    }

    static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
