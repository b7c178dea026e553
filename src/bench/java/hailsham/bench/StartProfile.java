package hailsham.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the time of a start goes, on the way to the first page in a terminal: told by when the virtual machine loads the
 * first class that a phase needs, so the program itself need not know that it is looked at.
 */
final class StartProfile {
    /** Each phase ends when this class is loaded. */
    private static final Map<String, String> PHASES = new LinkedHashMap<>();

    private static final double NANOS_IN_A_MILLI = 1e6;

    static {
        PHASES.put("hailsham.Main", "the virtual machine, up to the first of our classes");
        PHASES.put("hailsham.cli.play.PlayedStory", "arguments and places");
        PHASES.put("hailsham.engine.Engine", "reading the story");
        PHASES.put("hailsham.console.Console", "compiling it");
        PHASES.put("hailsham.console.page.jline.JLineScreen", "the terminal and the slot");
    }

    private static final String FRAME = "the first frame, and what comes before the virtual machine's clock";

    private final Path log;
    private final Map<String, double[]> phases = new LinkedHashMap<>();
    private final int rounds;
    private int done;

    StartProfile(Path folder, int rounds) {
        this.log = folder.resolve("classes.log");
        this.rounds = rounds;
    }

    /** Starts once; {@code command} has its {@code java} first. */
    void start(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        List<String> logged = new ArrayList<>(command);
        int beforeJar = command.indexOf("-jar");
        logged.add(beforeJar, "-Xlog:class+load=info:file=" + log + ":uptimenanos");
        double whole = FirstPage.measure(environment, logged.toArray(String[]::new));
        double before = 0;
        int loaded = 0;
        int archived = 0;
        for (String line : Files.readAllLines(log)) {
            String[] words = line.split(" ");
            loaded++;
            archived += line.contains("shared objects file") ? 1 : 0;
            String phase = PHASES.get(words[1]);
            if (phase != null) {
                double at = Double.parseDouble(words[0].replaceAll("\\D", "")) / NANOS_IN_A_MILLI;
                put(phase, at - before);
                before = at;
            }
        }
        put(FRAME, whole - before);
        put("all of it", whole);
        put("classes loaded", loaded);
        put("of them from an archive", archived);
        done++;
    }

    private void put(String phase, double figure) {
        phases.computeIfAbsent(phase, name -> new double[rounds])[done] = figure;
    }

    /** Each phase, in its order; the last two are numbers of classes. */
    List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        phases.forEach((phase, figures) -> samples.add(
                Sample.of(phase, phase.contains("class") || phase.startsWith("of them") ? "" : "ms", figures)));
        return samples;
    }
}
