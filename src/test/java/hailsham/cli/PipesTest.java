package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hailsham.Miniature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program between others, in a shell: whatever comes in and wherever it goes, it ends, and with a sentence at most. */
class PipesTest {
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing comes in           | $PLAY </dev/null >$OUT",
                "the input is closed        | $PLAY <&- >$OUT",
                "the output is closed       | $PLAY </dev/null >&-",
                "the disk is full           | $PLAY </dev/null >/dev/full",
                "only a line is read        | yes 1 / $PLAY / head -n 1 >$OUT",
                "nothing is read            | yes 1 / $PLAY / true",
                "a megabyte without an end  | head -c 1000000 /dev/zero / tr '\\0' x / $PLAY >$OUT",
                "bytes of no meaning        | head -c 20000 /dev/urandom / $PLAY >$OUT",
                "the same for machines      | head -c 20000 /dev/urandom / $PLAY --json >$OUT",
                "no end of choices          | yes 1 / head -n 500 / $PLAY >$OUT",
                "a report into a full disk  | $HAILSHAM stats --story $STORY >/dev/full",
                "a report to nobody         | $HAILSHAM explore --story $STORY --runs 50 / true"
            })
    void itEnds(String what, String command) throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        String java =
                Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 -cp \"$CLASSES\"";
        String whole = command.replace(" / ", " | ")
                .replace("$PLAY", "$HAILSHAM --plain --story $STORY --saves $SAVES")
                .replace("$HAILSHAM", java + " hailsham.Main");
        Path errors = folder.resolve("errors");
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", whole).redirectError(errors.toFile());
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        shell.environment().put("STORY", Miniature.FOLDER.toString());
        shell.environment().put("SAVES", folder.resolve("saves").toString());
        shell.environment().put("OUT", folder.resolve("out").toString());

        Process program = shell.start();
        program.getOutputStream().close();

        assertThat(program.waitFor(SECONDS, TimeUnit.SECONDS)).as(what).isTrue();
        String said = Files.readString(errors, StandardCharsets.UTF_8);
        assertThat(said).as(what).doesNotContain("Exception", "\tat ", "Error:");
        assertThat(said.lines().filter(line -> !line.isBlank()).count())
                .as(said)
                .isLessThanOrEqualTo(2);
    }
}
