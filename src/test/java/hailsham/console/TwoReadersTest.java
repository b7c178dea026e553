package hailsham.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs and one slot: the second watches the first, reads on elsewhere, or goes on where the first has left. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoReadersTest {
    private static final Path STORY =
            Path.of("src", "test", "resources", "stories", "miniature").toAbsolutePath();

    @TempDir
    Path folder;

    /** Somebody who reads on the line, and what was said to them so far. */
    private static final class LineReader implements AutoCloseable {
        private final Process program;
        private final Writer types;
        private final BufferedReader says;
        private final StringBuilder said = new StringBuilder();

        LineReader(Path saves) throws IOException {
            program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "hailsham.Main",
                            "--plain",
                            "--story",
                            STORY.toString(),
                            "--saves",
                            saves.toString())
                    .redirectErrorStream(true)
                    .start();
            types = program.outputWriter();
            says = program.inputReader();
        }

        void type(String line) throws IOException {
            types.append(line).append('\n').flush();
        }

        /** Waits for words that were not said before it was last waited for. */
        void hears(String words) throws IOException {
            String heard = "";
            while (!heard.contains(words)) {
                int next = says.read();
                assertThat(next).as("“%s” in: %s%s", words, said, heard).isNotNegative();
                heard += (char) next;
            }
            said.append(heard);
        }

        /** Types nothing more, and reads to the end. */
        int ends() throws Exception {
            types.close();
            says.lines().forEach(line -> said.append(line).append('\n'));
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return program.exitValue();
        }

        @Override
        public void close() {
            program.destroyForcibly();
        }
    }

    private Path saves() {
        return folder.resolve("saves");
    }

    private LineReader first() throws IOException {
        LineReader first = new LineReader(saves());
        first.hears("Choice 4 of 4: Say nothing");
        first.type("1");
        first.hears("She let me.");
        first.hears("Choice 2 of 3");
        return first;
    }

    private byte[] journal() throws IOException {
        return Files.readAllBytes(saves().resolve("telling").resolve("journal"));
    }

    @Test
    void theSecondSeesOnTheLineWhatTheFirstReadsAndChangesNothing() throws Exception {
        try (LineReader first = first();
                LineReader second = new LineReader(saves())) {
            second.hears("is open in another program (process " + first.program.pid());
            second.hears("She let me.");
            byte[] before = journal();
            second.type("1");
            second.hears("You are watching");
            second.type("undo");
            second.hears("You are watching");
            second.type("people");
            second.hears("Nell");
            assertThat(journal()).isEqualTo(before);

            first.type("1");
            second.hears("You chose: Ask what the man said");
            second.hears("He said it was a boat,");
            first.type("undo");
            second.hears("You chose: Carry both bags");

            first.type("quit");
            second.hears("The other program has left.");
            assertThat(first.ends()).isZero();
            second.type("");
            second.hears("From here on you read in the slot “telling”.");
            second.type("1");
            second.hears("You chose: Ask what the man said");
            assertThat(second.ends()).isZero();
        }
    }

    @Test
    void theSecondReadsOnElsewhereFromWhereTheFirstStands() throws Exception {
        try (LineReader first = first();
                LineReader second = new LineReader(saves())) {
            second.hears("She let me.");
            second.type("elsewhere");
            second.hears("From here on you read in the slot “telling-1”.");
            second.hears("She let me.");
            second.type("1");
            second.hears("You chose: Ask what the man said");
            assertThat(second.ends()).isZero();
            assertThat(second.said).contains("Kept in the slot “telling-1”");

            first.type("nothing");
            first.hears("You chose: Say nothing");
            assertThat(first.ends()).isZero();
            assertThat(first.said).contains("Kept in the slot “telling”");
        }
    }

    @Test
    void whoPipesInChoicesForASlotThatIsOpenElsewhereIsToldByTheExitCode() throws Exception {
        try (LineReader first = first();
                LineReader second = new LineReader(saves())) {
            byte[] before = journal();
            second.type("1");
            assertThat(second.ends()).isEqualTo(2);
            assertThat(second.said)
                    .contains("You are watching")
                    .contains("Nothing was kept: the slot “telling” is another program’s.");
            assertThat(journal()).isEqualTo(before);
            first.type("1");
            first.hears("You chose: Ask what the man said");
        }
    }

    @Test
    void theSecondSeesOnThePageWhatTheFirstReads() throws Exception {
        assumeThat(Tmux.isInstalled()).as("tmux is installed").isTrue();
        try (LineReader first = first();
                Tmux tmux = new Tmux(folder, "tmux-256color", 80, 24)) {
            tmux.start("--story \"" + STORY + "\" --saves \"" + saves() + "\"");
            tmux.await("You may watch");
            tmux.press("Enter");
            tmux.await("1 of 6 told, watching");
            tmux.await("She let me.");
            tmux.press("1");
            tmux.await("You are watching");
            first.type("1");
            tmux.await("He said it was a boat");
            tmux.resize(40, 10);
            first.type("undo");
            tmux.await("She let me.");
            tmux.resize(80, 24);
            first.type("quit");
            tmux.await("The other program has left.");
            tmux.press("Enter");
            tmux.await("From here on you read in the slot “telling”.");
            tmux.press("q");
            tmux.await("left with 0");
            assertThat(tmux.screen()).contains("Kept in the slot “telling”");
        }
    }
}
