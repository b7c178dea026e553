package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.cli.play.PlayOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickArgumentsTest {
    @Test
    void whatIsOnlyForPlayingIsReadAtOnce() {
        assertThat(QuickArguments.read()).hasValue(Map.of());
        assertThat(QuickArguments.read("play")).hasValue(Map.of());
        assertThat(QuickArguments.read("--plain", "--saves", "a b", "--slot=c=d"))
                .hasValue(Map.of(PlayOption.PLAIN, "", PlayOption.SAVES, "a b", PlayOption.SLOT, "c=d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "--help",
                "-h",
                "--version",
                "--plain=yes",
                "--plain --plain",
                "--slot",
                "--slot --plain",
                "--slot=",
                "play play",
                "--unknown",
                "x",
                "--",
                "-"
            })
    void allElseIsForTheFullWay(String arguments) {
        assertThat(QuickArguments.read(arguments.split(" "))).isEmpty();
    }
}
