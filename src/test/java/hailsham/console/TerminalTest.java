package hailsham.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program on a real terminal, from its start to what it leaves behind. */
class TerminalTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void tmuxIsThere() {
        boolean there = Tmux.isInstalled();
        if (!there) {
            System.out.println(
                    "TerminalTest is skipped: tmux is not installed, and there is no other terminal to try.");
        }
        assumeTrue(there, "tmux is not installed");
    }

    private Tmux playing(String type, int columns, int rows) throws IOException {
        Tmux tmux = new Tmux(folder, type, columns, rows);
        Path story = Path.of("src", "test", "resources", "stories", "miniature").toAbsolutePath();
        tmux.start("--story \"" + story + "\" --saves \"" + folder.resolve("saves") + "\"");
        return tmux;
    }

    @Test
    void anEditIsOnThePageAndAMistakeInItBesideTheOldStory() throws IOException {
        Path story = folder.resolve("story");
        Path small = Path.of("src", "test", "resources", "stories", "plain");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.toList()) {
                Files.copy(file, story.resolve(small.relativize(file).toString()));
            }
        }
        Path gate = story.resolve("1-yard/01-gate.yaml");
        String written = Files.readString(gate);
        try (Tmux tmux = new Tmux(folder, "xterm-256color", 40, 10)) {
            tmux.start("--watch --story story --saves saves");
            tmux.await("I came to the gate.");
            Files.writeString(gate, written.replace("came to the gate", "stood at the gate"));
            tmux.await("I stood at the gate.");
            Files.writeString(gate, written.replace("go: lane", "go: lame"));
            tmux.await("error[unknown-name]");
            tmux.press("Escape");
            tmux.await("I stood at the gate.");
            Files.writeString(gate, written);
            tmux.await("I came to the gate.");
            tmux.press("q");
            assertRestored(tmux, 0);
        }
    }

    private static void assertRestored(Tmux tmux, int status) throws IOException {
        tmux.await("left with " + status);
        assertThat(tmux.modes()).as("other screen, cursor").isEqualTo("0 1");
        assertThat(tmux.screen()).doesNotContain("Exception", "Error", "\tat ", "WARNING");
        List<String> settings = tmux.settings();
        assertThat(settings.get(1)).isEqualTo(settings.get(0));
    }

    @Test
    void aReaderPlaysInAWindowThatChangesAndQuits() throws IOException {
        try (Tmux tmux = playing("tmux-256color", 80, 24)) {
            tmux.await("Somebody is lost at sea");
            assertThat(tmux.modes()).isEqualTo("1 0");
            tmux.press("Enter", "4", "1");
            tmux.await("┊ ┊ it was Mr Crane’s hand with the key in it. First time.");
            tmux.resize(40, 10);
            tmux.await("space more");
            tmux.resize(20, 5);
            tmux.await("space more  ? help\n");
            tmux.resize(100, 30);
            tmux.await("enter goes on   m memories");
            assertThat(tmux.screen()).containsOnlyOnce("How I came by the key");
            tmux.press("q");
            assertRestored(tmux, 0);
            assertThat(tmux.screen())
                    .contains("The Lighthouse Clock: The Lamp Room, 2 of 6 told.")
                    .contains("Kept in the slot “telling”; the same command goes on from here.");
        }
    }

    @ParameterizedTest
    @CsvSource({"vt100, > 1  Carry", "linux, > 1  Carry", "xterm-256color, › 1  Carry", "no-such-terminal, › 1  Carry"})
    void thePageIsDrawnOnTerminalsOfManyKinds(String type, String first) throws IOException {
        try (Tmux tmux = playing(type, 80, 24)) {
            tmux.await("Somebody is lost at sea");
            tmux.press("Enter");
            tmux.await(first);
            tmux.press("Down", "Up", "m");
            tmux.await("heard of");
            tmux.press("Escape", "q");
            assertRestored(tmux, 0);
        }
    }

    @Test
    void aDumbTerminalGetsTheLine() throws IOException {
        try (Tmux tmux = playing("dumb", 80, 40)) {
            tmux.await("Choice 4 of 4: Say nothing");
            tmux.command("4");
            tmux.await("You chose: Say nothing");
            tmux.command("q");
            assertRestored(tmux, 0);
        }
    }

    @Test
    void ctrlCAsksFirstAndLeavesThen() throws IOException {
        try (Tmux tmux = playing("tmux-256color", 80, 24)) {
            tmux.await("enter begins");
            tmux.press("C-c");
            tmux.await("Leave?");
            tmux.press("C-c");
            assertRestored(tmux, 130);
        }
    }

    /** Each signal with the code that is left with, as often as {@code -Dtorture.signals=100} asks for. */
    static Stream<Arguments> signals() {
        return IntStream.range(0, Integer.getInteger("torture.signals", 1))
                .boxed()
                .flatMap(round -> Stream.of(Arguments.of("TERM", 143), Arguments.of("HUP", 129)));
    }

    @ParameterizedTest
    @MethodSource("signals")
    void aSignalKeepsThePlaceAndLeaves(String signal, int status) throws IOException {
        try (Tmux tmux = playing("tmux-256color", 80, 24)) {
            tmux.await("enter begins");
            tmux.press("Enter", "1");
            tmux.await("She let me.");
            tmux.signal(signal);
            assertRestored(tmux, status);
            assertThat(tmux.screen()).contains("Kept in the slot");
            tmux.command("clear; . ./play");
            tmux.await("She let me.");
            tmux.press("q");
            assertRestored(tmux, 0);
        }
    }

    @Test
    void aSignalIsHeardWhileALineIsTyped() throws IOException {
        try (Tmux tmux = playing("tmux-256color", 80, 24)) {
            tmux.await("enter begins");
            tmux.press(":", "h", "e");
            tmux.await(":he");
            tmux.signal("TERM");
            assertRestored(tmux, 143);
        }
    }

    @Test
    void ctrlZStopsAndThePageComesBack() throws IOException {
        try (Tmux tmux = playing("tmux-256color", 80, 24)) {
            tmux.await("enter begins");
            tmux.press("C-z");
            tmux.await("Stopped");
            assertThat(tmux.modes()).isEqualTo("0 1");
            tmux.command("clear; fg");
            tmux.await("enter begins");
            assertThat(tmux.modes()).isEqualTo("1 0");
            tmux.press("q", "q");
            tmux.await("Kept in the slot");
            assertThat(tmux.modes()).isEqualTo("0 1");
        }
    }
}
