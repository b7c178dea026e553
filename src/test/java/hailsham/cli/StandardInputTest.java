package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    @TempDir
    Path folder;

    @Test
    void whereTheInputIsClosedNothingElseIsTakenForIt() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")) && Files.exists(Path.of("/proc/self/fd")))
                .isTrue();
        Process program = new ProcessBuilder(List.of(
                        "/bin/sh",
                        "-c",
                        "exec \"$0\" \"$@\" <&-",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "hailsham.Main",
                        "--json",
                        "--saves",
                        folder.toString()))
                .redirectErrorStream(true)
                .start();

        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("{\"v\":1,\"turn\":0,");
    }
}
