package hailsham.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages of {@code mvn -Pdist verify}, unpacked where nothing is and played there. */
class PackagesInstalled {
    private static final int PATIENCE = 240;

    @TempDir
    Path folder;

    private final Path packages = Path.of(System.getProperty("dist.folder", "target/dist"));
    private final String version = System.getProperty("dist.version", "");

    @BeforeEach
    void thereIsATerminal() throws IOException {
        assumeTrue(Tmux.isInstalled(), "tmux is not installed");
        Path java = Files.createDirectories(folder.resolve("commands")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho the wrong Java\nexit 3\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theImageIsPlayedWithItsOwnRuntimeAndSoonerTheSecondTime() throws Exception {
        Path home = unpacked("-[a-z]+-.*\\.tar\\.gz");

        assertThat(play(home, "")).doesNotContain("wrong Java");
        assertThat(archives())
                .as("archives that the first reading has had made")
                .isNotEmpty();
        assertThat(play(home, "")).doesNotContain("wrong Java");
    }

    /** What lays maps out asks for more of a runtime than anything that is played. */
    @Test
    void theImageDrawsMapsWithItsOwnRuntime() throws Exception {
        Path home = unpacked("-[a-z]+-.*\\.tar\\.gz");

        run(home.resolve("bin/hailsham").toString(), "map", "--chapter", "the-road", "--format", "svg");
    }

    @Test
    void thePlainPackageIsPlayedWithTheJavaThatIsThere() throws Exception {
        Path home = unpacked("\\.tar\\.gz");

        play(home, "JAVA_HOME='" + System.getProperty("java.home") + "'");
    }

    @Test
    void theDebianPackageHoldsTheSameProgram() throws Exception {
        List<Path> debs = matching("hailsham.*\\.deb");
        assumeTrue(!debs.isEmpty(), "no .deb was made here");
        run("dpkg-deb", "-x", debs.get(0).toString(), folder.resolve("root").toString());

        play(folder.resolve("root/opt/hailsham"), "");
    }

    /** Until the first page, and out: what is on the screen then. */
    private String play(Path home, String environment) throws IOException, InterruptedException {
        try (Tmux tmux = new Tmux(Files.createTempDirectory(folder, "session"), "tmux-256color", 80, 24)) {
            tmux.command("clear; env -i TERM=tmux-256color LC_ALL=C.UTF-8 HOME='" + folder.resolve("home") + "' PATH='"
                    + folder.resolve("commands") + ":/usr/bin:/bin' " + environment + " '" + home
                    + "/bin/hailsham'; echo \"left with $?\"");
            tmux.await("told");
            tmux.press("Enter");
            tmux.await("enter goes on");
            for (int i = 0; i < PATIENCE && archives().isEmpty(); i++) {
                Thread.sleep(500);
            }
            tmux.press("q");
            tmux.await("left with 0");
            assertThat(tmux.screen()).contains("Kept in the slot").doesNotContain("rror", "arning", "xception");
            return tmux.screen();
        }
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("home/.cache");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.getFileName().toString().matches("classes\\.(jsa|aot)")
                            && !file.toString().contains(".making"))
                    .toList();
        }
    }

    private Path unpacked(String suffix) throws IOException, InterruptedException {
        Path archive = matching("hailsham-" + version + suffix).get(0);
        Path prefix = Files.createDirectories(folder.resolve("a prefix"));
        run("tar", "-xzf", archive.toString(), "-C", prefix.toString());
        try (Stream<Path> only = Files.list(prefix)) {
            return only.findFirst().orElseThrow();
        }
    }

    private List<Path> matching(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(packages)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
