package hailsham.console;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.Wishes.Colour;
import hailsham.console.model.Typography;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesTest {
    private static final Wishes NONE = new Wishes(false, Colour.AUTO, false);

    private static Capabilities with(String... settings) {
        return with(NONE, settings);
    }

    private static Capabilities with(Wishes wishes, String... settings) {
        Map<String, String> environment = new HashMap<>();
        for (String setting : settings) {
            environment.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        return Capabilities.of(environment, wishes, false, () -> true, () -> true);
    }

    @Test
    void aTerminalGetsThePage() {
        assertThat(with("TERM=xterm").page()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=dumb", "ACCESSIBLE=1"})
    void theEnvironmentMayAskForTheLine(String setting) {
        assertThat(with(setting).page()).isFalse();
    }

    @Test
    void theReaderMayAskForTheLine() {
        assertThat(with(new Wishes(true, Colour.AUTO, false)).page()).isFalse();
        assertThat(Capabilities.of(Map.of(), NONE, true, () -> true, () -> true).page())
                .isFalse();
    }

    @Test
    void aPipeAtEitherEndGetsTheLine() {
        assertThat(Capabilities.of(Map.of(), NONE, false, () -> false, () -> true)
                        .page())
                .isFalse();
        assertThat(Capabilities.of(Map.of(), NONE, false, () -> true, () -> false)
                        .page())
                .isFalse();
    }

    @Test
    void whatIsTypedIsRepeatedWhereNobodySawItTyped() {
        assertThat(Capabilities.of(Map.of(), NONE, false, () -> false, () -> true)
                        .echoes())
                .isTrue();
        assertThat(with().echoes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, '', '', true, false",
        "AUTO, 1, '', false, false",
        "AUTO, '', 1, true, true",
        "AUTO, 1, 1, false, false",
        "ALWAYS, 1, '', true, true",
        "NEVER, '', 1, false, false"
    })
    void flagsGoBeforeNoColorAndThatBeforeWhatForcesIt(
            Colour wish, String noColour, String force, boolean colour, boolean forced) {
        Wishes wishes = new Wishes(false, wish, false);
        for (String name : new String[] {"FORCE_COLOR", "CLICOLOR_FORCE"}) {
            Capabilities capabilities = with(wishes, "NO_COLOR=" + noColour, name + "=" + force);
            assertThat(capabilities.colour()).isEqualTo(colour);
            assertThat(capabilities.colourForced()).isEqualTo(forced);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en_GB.UTF-8, '', '', UNICODE",
        "'', '', C.utf8, UNICODE",
        "C, '', en_GB.UTF-8, ASCII",
        "'', POSIX, en_GB.UTF-8, ASCII",
        "'', '', en_GB.ISO-8859-1, ASCII",
        "'', '', '', ASCII"
    })
    void theLocaleSaysWhatCanBeShown(String all, String ctype, String lang, Typography typography) {
        assertThat(with("LC_ALL=" + all, "LC_CTYPE=" + ctype, "LANG=" + lang).typography())
                .isEqualTo(typography);
    }

    @ParameterizedTest
    @CsvSource({"72, 72", "0, 80", "'', 80", "x, 80", "-5, 80", "99999, 80", "9999, 1000"})
    void aWidthThatIsNoneIsTheUsualOne(String columns, int width) {
        assertThat(with("COLUMNS=" + columns).columns()).isEqualTo(width);
    }
}
