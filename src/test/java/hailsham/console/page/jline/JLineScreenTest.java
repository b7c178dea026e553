package hailsham.console.page.jline;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.Reader;
import hailsham.console.model.Typography;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Style;
import hailsham.console.session.Leaving;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JLineScreenTest {
    private static final Pattern STYLE = Pattern.compile("\033\\[([0-9;]*)m");

    @TempDir
    Path saves;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Interruptions interruptions = new Interruptions();
    private Attributes after = new Attributes();

    /** What the page does on a terminal of a type that takes down what is sent to it. */
    private interface Use {
        void of(JLineScreen screen, LineDisciplineTerminal terminal) throws IOException;
    }

    private String on(String type, boolean colour, Use use) throws IOException {
        try (Reader reader = Reader.of("miniature", saves, Typography.UNICODE, false);
                LineDisciplineTerminal terminal =
                        new LineDisciplineTerminal("page", type, sent, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(80, 24));
            JLineStage stage = new JLineStage(terminal, interruptions);
            JLineScreen screen = new JLineScreen(reader.session(), stage, interruptions, colour, Typography.UNICODE);
            screen.start();
            use.of(screen, terminal);
            stage.leave();
            terminal.flush();
            after = terminal.getAttributes();
        }
        return sent.toString(StandardCharsets.UTF_8);
    }

    private static Optional<Leaving> press(JLineScreen screen, LineDisciplineTerminal terminal, String keys)
            throws IOException {
        Optional<Leaving> leaving = Optional.empty();
        for (String key : keys.split("")) {
            terminal.processInputBytes(key.getBytes(StandardCharsets.UTF_8));
            leaving = screen.step();
        }
        return leaving;
    }

    private static List<String> styles(String sent) {
        Matcher matcher = STYLE.matcher(sent);
        return matcher.results()
                .flatMap(r -> List.of(r.group(1).split(";")).stream())
                .toList();
    }

    @Test
    void onlyColoursOfThePaletteAreSent() throws IOException {
        String out = on("xterm-256color", true, (screen, terminal) -> press(screen, terminal, "\r41 1mhp"));

        assertThat(styles(out))
                .contains("36")
                .allMatch(style -> style.matches("|0|1|2|3|4|22|23|24|3[0-7]|39|49|9[0-7]"));
    }

    @Test
    void withoutColourMemoriesStillStandBehindTheirRule() throws IOException {
        String out = on("xterm-256color", false, (screen, terminal) -> press(screen, terminal, "\r41"));

        assertThat(styles(out)).contains("1").allMatch(style -> style.matches("|0|1|2|3|4|22|23|24|39|49"));
        assertThat(out).contains("┊");
    }

    @Test
    void keysThatWereTypedAheadAreAllHeard() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            terminal.processInputBytes("\r1".getBytes(StandardCharsets.UTF_8));
            screen.step();
            screen.step();
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).contains("She let me.");
    }

    @Test
    void ctrlCAsksAndOnceMoreLeaves() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            assertThat(press(screen, terminal, "\003")).isEmpty();
            assertThat(press(screen, terminal, "j")).isEmpty();
            assertThat(press(screen, terminal, "\003")).isEmpty();
            assertThat(press(screen, terminal, "\003")).hasValue(Leaving.INTERRUPTED);
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).contains("Leave?");
    }

    @Test
    void aSignalOfCtrlCCountsAsTheKey() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            terminal.raise(Terminal.Signal.INT);
            assertThat(screen.step()).isEmpty();
            terminal.raise(Terminal.Signal.INT);
            assertThat(screen.step()).hasValue(Leaving.INTERRUPTED);
        });
    }

    @Test
    void theProgramLeavesAsItIsToldTo() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            interruptions.leave(Leaving.TERMINATED);
            assertThat(screen.step()).hasValue(Leaving.TERMINATED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\rq", "\004", "\r\004"})
    void quittingAndTheEndOfInputLeave(String keys) throws IOException {
        on(
                "xterm",
                true,
                (screen, terminal) -> assertThat(press(screen, terminal, keys)).hasValue(Leaving.QUIT));
    }

    @Test
    void aTypedCommandLeavesToo() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            terminal.processInputBytes("\r:quit\r".getBytes(StandardCharsets.UTF_8));
            assertThat(screen.step()).isEmpty();
            assertThat(screen.step()).hasValue(Leaving.QUIT);
        });
    }

    @Test
    void aQuestionThatIsTakenBackDoesNothing() throws IOException {
        on("xterm", true, (screen, terminal) -> {
            terminal.processInputBytes("\rsname\004".getBytes(StandardCharsets.UTF_8));
            assertThat(screen.step()).isEmpty();
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).doesNotContain("A copy is kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm-256color", "xterm", "vt100", "linux", "screen", "ansi"})
    void theTerminalIsGivenBackAsItWas(String type) throws IOException {
        String out = on(type, true, (screen, terminal) -> {
            assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ICANON)).isFalse();
            assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ISIG)).isTrue();
            press(screen, terminal, "\r41 1u");
        });

        assertThat(after.getLocalFlag(LocalFlag.ICANON)).isTrue();
        assertThat(after.getLocalFlag(LocalFlag.ECHO)).isTrue();
        assertThat(out.lastIndexOf("\033[?1049h")).isLessThanOrEqualTo(out.lastIndexOf("\033[?1049l"));
        assertThat(out.lastIndexOf("\033[?25l")).isLessThanOrEqualTo(out.lastIndexOf("\033[?25h"));
    }

    @Test
    void noWordOfAStoryIsObeyed() throws IOException {
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("page", "xterm", sent, StandardCharsets.UTF_8)) {
            JLinePainter painter = new JLinePainter(terminal, true, true);
            Row row = Row.of("before\033]0;x\007\u009b2J\u202eafter\nnext\tline", Style.PROSE);
            assertThat(painter.paint(List.of(row), 0).get(0).toString()).isEqualTo("before]0;x2Jafter next line");
            JLinePainter plain = new JLinePainter(terminal, true, false);
            assertThat(plain.paint(List.of(Row.of("漢é", Style.PROSE)), 0).get(0).toString())
                    .isEqualTo("??");
        }
    }
}
