package hailsham.bench;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes side by side: each round runs every one of them, so that whatever else the machine does meets all. */
final class Processes {
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final Map<String, ProcessBuilder> commands = new LinkedHashMap<>();

    void add(String name, Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        commands.put(name, builder);
    }

    /** Start to end, in milliseconds; the first round is thrown away. */
    List<Sample> measure(int rounds) throws IOException, InterruptedException {
        Map<String, double[]> figures = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, ProcessBuilder> each : commands.entrySet()) {
                long start = System.nanoTime();
                int status = each.getValue().start().waitFor();
                double millis = (System.nanoTime() - start) / NANOS_IN_A_MILLI;
                if (status != 0) {
                    throw new IOException(each.getKey() + " ended with " + status + ": "
                            + String.join(" ", each.getValue().command()));
                }
                if (round >= 0) {
                    figures.computeIfAbsent(each.getKey(), name -> new double[rounds])[round] = millis;
                }
            }
        }
        List<Sample> samples = new ArrayList<>();
        figures.forEach((name, measured) -> samples.add(Sample.of(name, "ms", measured)));
        return samples;
    }
}
