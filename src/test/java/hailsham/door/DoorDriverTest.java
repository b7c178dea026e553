package hailsham.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hailsham.Miniature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The driver that plays from outside, on a few turns: {@code src/test/scripts/door_driver.py} by itself takes 10,000. */
class DoorDriverTest {
    @Test
    void aProgramOutsideFindsTheSameStateAfterEachLoad() throws Exception {
        assumeThat(exists("python3")).as("there is a python3").isTrue();
        Process driver = new ProcessBuilder(List.of(
                        "python3",
                        "src/test/scripts/door_driver.py",
                        "--turns",
                        "60",
                        "--story",
                        Miniature.FOLDER.toString(),
                        "--",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "hailsham.Main"))
                .redirectErrorStream(true)
                .start();
        String said = new String(driver.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(driver.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(driver.exitValue()).as(said).isZero();
        assertThat(said).contains("60 turns, 6 loads,");
    }

    private static boolean exists(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
