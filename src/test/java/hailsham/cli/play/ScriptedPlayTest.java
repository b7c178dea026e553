package hailsham.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.cli.Hailsham;
import hailsham.cli.Outside;
import hailsham.save.Places;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptedPlayTest {
    private static final String PROMISED = "src/test/resources/stories/promised";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path script;

    @BeforeEach
    void name() {
        script = folder.resolve("way");
    }

    @Test
    void whatCheckSaysOfAWayIsAScript() throws IOException {
        assertThat(run("", "check", "--story", PROMISED, "--to", "away")).isZero();
        Files.write(script, out.toByteArray());
        out.reset();

        assertThat(run("", "--json", "--story", PROMISED, "--script", script.toString()))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"turn\":3,").contains("\"ending\":\"away\"");
    }

    @Test
    void aReadingGoesOnWhereItsScriptEnds() throws IOException {
        Files.writeString(script, "lift\n");

        assertThat(run("{\"choose\":\"on\"}\n", "--json", "--story", PROMISED, "--script", script.toString()))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"ending\":\"home\"");
    }

    @Test
    void theTranscriptOfAScriptIsTheSameEachTime() throws IOException {
        Files.writeString(script, "lift\npond # and see\nstay\n");
        Path one = folder.resolve("one.md");
        Path other = folder.resolve("other.md");

        for (Path transcript : new Path[] {one, other}) {
            assertThat(run(
                            "",
                            "--json",
                            "--story",
                            PROMISED,
                            "--script",
                            script.toString(),
                            "--transcript",
                            transcript.toString()))
                    .isZero();
        }

        assertThat(Files.readString(one)).isEqualTo(Files.readString(other)).isEqualTo("""
                ## The Gate

                I came to the gate.

                **Lift the latch**

                There was the lane. It was bright.

                **By the pond**

                ## The Pond

                There was the water.

                **Stay**

                It was deep.

                ### Away

                """);
    }

    @Test
    void itIsKeptOnlyInASlotThatIsNamedAndWhatThatHeldIsKeptBeside() throws IOException {
        Files.writeString(script, "lift\n");
        assertThat(run("", "--json", "--story", PROMISED, "--script", script.toString()))
                .isZero();
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(run("{\"choose\":\"wait\"}\n", "--json", "--story", PROMISED, "--slot", "mine"))
                .isZero();

        assertThat(run("", "--json", "--story", PROMISED, "--script", script.toString(), "--slot", "mine"))
                .isZero();

        assertThat(Files.readString(folder.resolve("data/hailsham/mine/journal")))
                .contains("lift");
        assertThat(Files.readString(folder.resolve("data/hailsham/left-1/journal")))
                .contains("wait");
    }

    @Test
    void aLineThatDoesNotHoldIsSaidAndNothingIsTouched() throws IOException {
        Files.writeString(script, "# a way\nlift\nstay\n");

        assertThat(run("", "--json", "--story", PROMISED, "--script", script.toString(), "--slot", "mine"))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(script + ":3: stay cannot be chosen at gate/lane, where there is pond, on.\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFileThatIsNoScriptIsSaidToBeNone() throws IOException {
        assertThat(run("", "--json", "--story", PROMISED, "--script", folder.toString()))
                .isEqualTo(2);
        Files.write(script, new byte[] {(byte) 0xff});
        assertThat(run("", "--json", "--story", PROMISED, "--script", script.toString()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("There is no file " + folder + " to read a script from.\nThe script " + script
                        + " is not UTF-8. Save it as UTF-8.\n");
    }

    private int run(String input, String... arguments) {
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        return Hailsham.run(
                new Outside(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        new Places(environment, "/nowhere")),
                arguments);
    }
}
