package hailsham.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, with virtual machines that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable";
    private static final String JAR = " -Dhailsham.launcher=hailsham -jar ";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path home;
    private Path launcher;

    @BeforeEach
    void anInstallation() throws IOException {
        folder = folder.toRealPath();
        home = folder.resolve("a prefix");
        launcher = home.resolve("bin/hailsham");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src/dist/bin/hailsham"), launcher);
        Files.writeString(home.resolve("lib/hailsham.jar"), "a jar");
        Files.writeString(home.resolve("lib/hailsham.sum"), "5eed  -\n");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private Path java(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.createDirectories(jdk.resolve("lib/server"));
        Files.writeString(jdk.resolve("lib/server/classes.jsa"), "its own");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        Path java = jdk.resolve("bin/java");
        Files.writeString(
                java, "#!/bin/sh\necho \"" + name + ":$JAVA_TOOL_OPTIONS\"\nfor a; do echo \"$a\"; done\nexit 7\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return jdk;
    }

    private Path archive(String name, String version, String content, String size) throws IOException {
        Path archive = Files.createDirectories(
                        Path.of(folder.resolve("cache/hailsham/classes") + home.toString(), "5eed-" + version))
                .resolve(name);
        Files.writeString(archive, content);
        Files.writeString(archive.resolveSibling("size"), size);
        return archive;
    }

    private record Said(int status, List<String> out, String err) {
        String line() {
            return String.join(" ", out);
        }
    }

    private Said run(String... arguments) throws IOException {
        return run(launcher, arguments);
    }

    private Said run(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            int status = builder.start().waitFor();
            return new Said(status, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readString(err));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void toPlayTheMachineIsToldToBeQuickAndItsAnswerIsTheLaunchers() throws IOException {
        environment.put("JAVA_HOME", java("seventeen", "17.0.15+6").toString());

        Said said = run("--slot", "two words");

        assertThat(said.line()).isEqualTo("seventeen: " + QUICK + JAR + home + "/lib/hailsham.jar --slot two words");
        assertThat(said.out()).endsWith("--slot", "two words");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"explore", "map"})
    void toReckonAgainAndAgainItIsLeftToBeFast(String command) throws IOException {
        environment.put("JAVA_HOME", java("seventeen", "17.0.15+6").toString());

        assertThat(run(command).line())
                .isEqualTo("seventeen: -Xlog:disable" + JAR + home + "/lib/hailsham.jar " + command);
    }

    @ParameterizedTest
    @CsvSource({"check", "stats"})
    void toCheckItBeginsAtOnceAsToPlay(String command) throws IOException {
        environment.put("JAVA_HOME", java("seventeen", "17.0.15+6").toString());

        assertThat(run(command).line()).isEqualTo("seventeen: " + QUICK + JAR + home + "/lib/hailsham.jar " + command);
    }

    @Test
    void itsOwnRuntimeGoesBeforeJavaHomeAndThatBeforeThePath() throws IOException {
        environment.put("PATH", java("path", "21+35").resolve("bin") + ":/usr/bin:/bin");
        assertThat(run().out().get(0)).isEqualTo("path:");
        environment.put("JAVA_HOME", java("home", "21+35").toString());
        assertThat(run().out().get(0)).isEqualTo("home:");
        Files.createSymbolicLink(home.resolve("lib/runtime"), java("own", "21+35"));
        assertThat(run().out().get(0)).isEqualTo("own:");
        environment.put("HAILSHAM_JAVA", java("asked", "21+35").toString());
        assertThat(run().out().get(0)).isEqualTo("asked:");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_412-b08", "11.0.2+9", "16.0.1+9-24"})
    void aJavaThatIsTooOldIsPassedOver(String version) throws IOException {
        environment.put("JAVA_HOME", java("old", version).toString());
        environment.put("PATH", java("path", "21-ea+35").resolve("bin") + ":/usr/bin:/bin");

        assertThat(run().out().get(0)).isEqualTo("path:");
    }

    @Test
    void withoutAJavaThatWillDoASentenceSaysWhatWasFoundAndWhatToDo() throws IOException {
        Path old = java("old", "11.0.2+9");
        environment.put("JAVA_HOME", old.toString());
        environment.put("PATH", commandsWithoutJava().toString());

        Said said = run();

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .isEqualTo("hailsham: Java 17 or newer is needed, and none was found. Java 11.0.2+9 in " + old
                        + " is older. Install one, or the package that brings its own.\n");
    }

    /** The few commands that the launcher uses. */
    private Path commandsWithoutJava() throws IOException {
        Path commands = Files.createDirectories(folder.resolve("commands"));
        for (String command : List.of("readlink", "wc", "tail", "cksum", "tr", "sed")) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, command))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Path script = commands.resolve(command);
            Files.writeString(script, "#!/bin/sh\nexec " + found + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        return commands;
    }

    @Test
    void aJavaThatIsAskedForAndNotThereIsNotReplacedByAnother() throws IOException {
        environment.put("JAVA_HOME", java("home", "21+35").toString());
        environment.put("HAILSHAM_JAVA", folder + "/nowhere");

        Said said = run();

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo("hailsham: HAILSHAM_JAVA names " + folder + "/nowhere, and no Java 17 or newer is there.\n");
    }

    @Test
    void itFindsItselfThroughLinks() throws IOException {
        environment.put("JAVA_HOME", java("home", "21+35").toString());
        Path far = Files.createDirectories(folder.resolve("usr/bin")).resolve("hailsham");
        Files.createSymbolicLink(far, Path.of("../alternatives"));
        Files.createSymbolicLink(folder.resolve("usr/alternatives"), launcher);

        assertThat(run(far).line()).contains("-jar " + home + "/lib/hailsham.jar");
    }

    @Test
    void whatTheEnvironmentSaysToAllProgramsIsNotSaidOnTheScreen() throws IOException {
        environment.put("JAVA_HOME", java("home", "21+35").toString());
        environment.put("JAVA_TOOL_OPTIONS", "-Dx=y");
        environment.put("HAILSHAM_JAVA_OPTIONS", "-Xmx64m -Dz=1");

        assertThat(run().out()).startsWith("home:").contains("-Xmx64m", "-Dz=1");
    }

    @ParameterizedTest
    @CsvSource({
        "17.0.15+6-Debian-1, classes.jsa, -XX:SharedArchiveFile=",
        "21.0.1+9, classes.jsa, -XX:SharedArchiveFile=",
        "25.0.3+9-LTS, classes.aot, -XX:AOTCache="
    })
    void anArchiveForThisJarAndThisJavaIsUsed(String version, String name, String option) throws IOException {
        environment.put("JAVA_HOME", java("home", version).toString());
        Path archive = archive(name, version, "classes", "7\n");

        assertThat(run().out()).contains(option + archive);
        assertThat(run("check").out()).contains(option + archive);
        environment.put("HAILSHAM_ARCHIVE", "off");
        assertThat(run().line()).doesNotContain(archive.toString());
    }

    @Test
    void aRuntimeWithoutAnArchiveOfItsOwnIsGivenBoth() throws IOException {
        Path java = java("home", "17.0.15+6");
        environment.put("JAVA_HOME", java.toString());
        Files.delete(java.resolve("lib/server/classes.jsa"));
        Path archive = archive("classes.jsa", "17.0.15+6", "classes", "7\n");
        assertNothingButTheJar();
        Path base = archive.resolveSibling("base.jsa");
        Files.writeString(base, "the base");
        Files.writeString(base.resolveSibling("base.jsa.size"), "9\n");
        assertNothingButTheJar();
        Files.writeString(base.resolveSibling("base.jsa.size"), "8\n");

        assertThat(run().out()).contains("-XX:SharedArchiveFile=" + base + ":" + archive);
    }

    @Test
    void anArchiveThatIsTornOrOlderThanTheJarIsNotUsed() throws IOException {
        environment.put("JAVA_HOME", java("home", "17.0.15+6").toString());
        archive("classes.jsa", "17.0.15+6", "clas", "7\n");
        assertNothingButTheJar();
        archive("classes.jsa", "17.0.15+6", "classes", "seven\n");
        assertNothingButTheJar();
        archive("classes.jsa", "17.0.15+6", "classes", "");
        assertNothingButTheJar();
        archive("classes.jsa", "17.0.15+6", "classes", "7\n");
        Files.setLastModifiedTime(
                home.resolve("lib/hailsham.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertNothingButTheJar();
    }

    @Test
    void anArchiveOfAnotherJarOrAnotherJavaIsNotUsed() throws IOException {
        environment.put("JAVA_HOME", java("home", "17.0.15+6").toString());
        archive("classes.jsa", "17.0.14+7", "classes", "7\n");
        assertNothingButTheJar();
        archive("classes.jsa", "17.0.15+6", "classes", "7\n");
        Files.writeString(home.resolve("lib/hailsham.sum"), "0dd  -\n");
        assertNothingButTheJar();
        Files.delete(home.resolve("lib/hailsham.sum"));
        assertNothingButTheJar();
    }

    @Test
    void nothingIsMadeWhereNobodyLooksOn() throws IOException {
        environment.put("JAVA_HOME", java("home", "17.0.15+6").toString());

        assertNothingButTheJar();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void withoutAHomeThereIsNoArchiveAndNoWordOfIt() throws IOException {
        environment.put("JAVA_HOME", java("home", "17.0.15+6").toString());
        environment.remove("XDG_CACHE_HOME");

        assertNothingButTheJar();
    }

    private void assertNothingButTheJar() throws IOException {
        Said said = run();
        assertThat(said.line()).isEqualTo("home: " + QUICK + JAR + home + "/lib/hailsham.jar");
        assertThat(said.err()).isEmpty();
    }
}
