package hailsham.console.line;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.Reader;
import hailsham.console.model.Typography;
import hailsham.console.session.Leaving;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScreenTest {
    @TempDir
    Path saves;

    private String play(String typed) {
        return play(typed, Typography.UNICODE);
    }

    private String play(String typed, Typography typography) {
        StringWriter out = new StringWriter();
        try (Reader reader = Reader.of("miniature", saves, typography, true)) {
            PlainScreen screen = new PlainScreen(
                    reader.session(), new StringReader(typed), new PrintWriter(out), 80, typography, true);
            assertThat(screen.play()).isEqualTo(Leaving.QUIT);
        }
        return out.toString();
    }

    @Test
    void aLastLineWithoutAnEndIsRead() {
        assertThat(play("1")).contains("You chose: Carry both bags");
    }

    @Test
    void linesThatEndAsOnWindowsAreRead() {
        assertThat(play("1\r\nq\r\n")).contains("You chose: Carry both bags").doesNotContain("cannot be done");
    }

    @Test
    void theEndOfWhatIsTypedLeavesAndKeepsThePlace() {
        assertThat(play("1\n")).endsWith("the same command goes on from here.\n\n");
        assertThat(play("")).contains("We had been there before.").doesNotContain("Somebody is lost at sea");
    }

    @Test
    void aLineOfAMegabyteIsAnsweredInOne() {
        String said = play("x".repeat(1 << 20) + "\n1\n");

        assertThat(said).contains("cannot be done here. Choose 1 to 4").contains("You chose: Carry both bags");
        assertThat(said.length()).isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "5",
                "-1",
                "99999999999999999999",
                "1 2",
                "1.5",
                "fog",
                "memories x",
                "set",
                "save",
                "undo 3"
            })
    void whatCannotBeDoneGetsASentenceAndChangesNothing(String typed) {
        String said = play(typed + "\n1\n");

        assertThat(said).contains("You chose: Carry both bags");
    }

    @Test
    void noByteGoesOutThatATerminalWouldObey() {
        Random random = new Random(5);
        String typed = random.ints(400, 0, 12)
                .mapToObj(n -> switch (n) {
                    case 0 -> "m";
                    case 1 -> "p";
                    case 2 -> "h";
                    case 3 -> "save \033]0;x\007";
                    case 4 -> "\033[2J\u009b31m\u202e";
                    case 5 -> "u";
                    case 6 -> "load \u0007";
                    default -> String.valueOf(n - 6);
                })
                .collect(Collectors.joining("\n"));

        assertThat(play(typed).codePoints()).allMatch(c -> c == '\n' || (c >= 0x20 && !(c >= 0x7f && c <= 0x9f)));
        assertThat(play(typed)).doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]");
    }

    @Test
    void inAsciiEveryCharacterIsOfAscii() {
        assertThat(play("1\nm\nh\nload “x”\nq", Typography.ASCII).chars()).allMatch(c -> c < 0x80);
    }

    @Test
    void itEndsQuietlyWhereNobodyReadsAnyMore() {
        int[] written = {0};
        Writer gone = new OutputStreamWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        if (written[0]++ > 400) {
                            throw new IOException("Broken pipe");
                        }
                    }
                },
                StandardCharsets.UTF_8);
        StringReader typed = new StringReader("1\nh\n".repeat(2000));
        try (Reader reader = Reader.of("miniature", saves, Typography.UNICODE, true)) {
            PrintWriter out = new PrintWriter(gone);
            Leaving leaving = new PlainScreen(reader.session(), typed, out, 80, Typography.UNICODE, true).play();
            assertThat(leaving).isEqualTo(Leaving.QUIT);
            assertThat(reader.session().read()).isPositive();
        }
        assertThat(written[0]).as("bytes that were tried").isLessThan(20_000);
    }
}
