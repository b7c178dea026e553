package hailsham.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts of the whole program: beside its peers, by its launcher in a terminal, and where the time of one goes. */
final class Starts {
    /** As the launcher has it. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable";

    private static final int NEW_JAVA = 25;
    private static final int PROFILES = 7;

    private final Path out;
    private final Path jar;
    private final int rounds;
    private final Table table;
    private final String home = System.getProperty("java.home");
    private final String java = Path.of(home, "bin", "java").toString();
    /** Nothing can be kept below a file. */
    private final String uncached;

    private final String cached;

    Starts(Path out, Path jar, int rounds, Table table) throws IOException {
        this.out = out;
        this.jar = jar;
        this.rounds = rounds;
        this.table = table;
        this.uncached =
                Files.writeString(out.resolve("nowhere"), "").resolve("cache").toString();
        this.cached = out.resolve("cache").toString();
    }

    /** Each process tells one story up to its first choices. */
    void besidePeers(Path story, int nodes, Peers peers, Optional<Path> ink) throws Exception {
        Path archive = out.resolve("bench.jsa");
        Files.deleteIfExists(archive);
        List<String> play = List.of("--plain", "--story", story.toString(), "--script", script());
        String[] archived = command(QUICK + " -XX:SharedArchiveFile=" + archive, play);
        // As the launcher has it made: the story inside is read from its files and from what was kept.
        List<String> rehearsal = List.of("--plain", "--script", script());
        ProcessBuilder making = new ProcessBuilder(
                        command(QUICK + " -Dhailsham.rehearsal=true -XX:ArchiveClassesAtExit=" + archive, rehearsal))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(Path.of("/dev/null").toFile());
        making.environment().put("XDG_CACHE_HOME", cached);
        making.start().waitFor();
        Processes processes = new Processes();
        ink.ifPresent(json -> processes.add(
                "inkjs, from compiled JSON",
                Map.of("NODE_PATH", peers.modules()),
                "node",
                peers.script(),
                "cold",
                json.toString()));
        ink.ifPresent(json -> processes.add(
                "blade-ink, from compiled JSON",
                Map.of(),
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                InkBenchmark.class.getName(),
                json.toString()));
        String plain = "from YAML, `java -jar`";
        String quick = "from YAML, with the archive";
        processes.add(plain, Map.of("XDG_CACHE_HOME", uncached), command("", play));
        processes.add(quick, Map.of("XDG_CACHE_HOME", uncached), archived);
        processes.add("from what was kept, with the archive", Map.of("XDG_CACHE_HOME", cached), archived);
        List<Sample> samples = processes.measure(rounds);
        String title = "Process start to the first choices, " + nodes + " nodes, " + rounds + " rounds";
        table.begin(title, ink.isPresent() ? samples.get(0) : null, "to inkjs");
        for (Sample sample : samples) {
            Goal goal = sample.name().contains("ink")
                    ? Goal.NONE
                    : sample.name().equals(plain)
                            ? Goal.ratio(2.0)
                            : sample.name().equals(quick) ? Goal.ratio(1.3) : Goal.ratio(0.6);
            table.row(sample, goal);
        }
        table.end();
    }

    /** Nothing is chosen: the input is at its end, so the program leaves after the first page. */
    private String script() throws IOException {
        return Files.writeString(out.resolve("no-choices"), "").toString();
    }

    private String[] command(String options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command.toArray(String[]::new);
    }

    /** The launcher, as it is installed, in a terminal. */
    void byTheLauncher() throws Exception {
        Path launcher = out.resolve("prefix/bin/hailsham");
        Path installed = out.resolve("prefix/lib/hailsham.jar");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(installed.getParent());
        Files.copy(Path.of("src/dist/bin/hailsham"), launcher, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(jar, installed, StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> with = Map.of("XDG_CACHE_HOME", cached, "JAVA_HOME", home);
        Map<String, String> without = Map.of("XDG_CACHE_HOME", uncached, "HAILSHAM_ARCHIVE", "off", "JAVA_HOME", home);
        FirstPage.measure(with, "sh", launcher.toString());
        for (int i = 0; i < 240 && archive().isEmpty(); i++) {
            Thread.sleep(500);
        }
        double[] first = new double[rounds];
        double[] later = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double cold = FirstPage.measure(without, "sh", launcher.toString());
            double warm = FirstPage.measure(with, "sh", launcher.toString());
            if (round >= 0) {
                first[round] = cold;
                later[round] = warm;
            }
        }
        Sample cold = Sample.of("neither archive nor kept story: the first start", "ms", first);
        table.begin(
                "The launcher to the first page of the shipped story, in a terminal, " + rounds + " rounds",
                cold,
                "to the first start");
        table.row(cold, Goal.NONE);
        table.row(
                Sample.of("with both: every other", "ms", later),
                Goal.atMost(Runtime.version().feature() >= NEW_JAVA ? 300 : 350, "ms"));
        table.end();
        profile(installed);
    }

    private Optional<Path> archive() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(cached))) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes.")
                            && !file.toString().contains(".making"))
                    .findFirst();
        }
    }

    private void profile(Path installed) throws Exception {
        Optional<Path> archive = archive();
        if (archive.isEmpty()) {
            table.say("No archive of classes was made: where a start goes is left out.\n");
            return;
        }
        String use = (archive.get().toString().endsWith(".aot") ? " -XX:AOTCache=" : " -XX:SharedArchiveFile=")
                + archive.get();
        StartProfile bare = new StartProfile(out, PROFILES);
        StartProfile archived = new StartProfile(out, PROFILES);
        StartProfile kept = new StartProfile(out, PROFILES);
        for (int round = 0; round < PROFILES; round++) {
            bare.start(Map.of("XDG_CACHE_HOME", uncached), List.of(java, "-jar", installed.toString()));
            archived.start(Map.of("XDG_CACHE_HOME", uncached), of(QUICK + use, installed));
            kept.start(Map.of("XDG_CACHE_HOME", cached), of(QUICK + use, installed));
        }
        table.say("### Where a start goes, the shipped story in a terminal, medians of " + PROFILES + " (ms)\n");
        table.say("| | `java -jar` | with the archive | with the kept story too |");
        table.say("| --- | --- | --- | --- |");
        List<Sample> first = bare.samples();
        for (int i = 0; i < first.size(); i++) {
            table.say(String.format(
                    "| %s | %.0f | %.0f | %.0f |",
                    first.get(i).name(),
                    first.get(i).median(),
                    archived.samples().get(i).median(),
                    kept.samples().get(i).median()));
        }
        table.say("");
    }

    private List<String> of(String options, Path installed) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-jar", installed.toString()));
        return command;
    }
}
