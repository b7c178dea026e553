package hailsham.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalWidthTest {
    @Test
    void theSecondNumberIsTheWidth() {
        assertThat(TerminalWidth.columns("10 40")).contains(40);
    }

    @Test
    void whatIsNoSizeIsNoWidth() {
        assertThat(TerminalWidth.columns("")).isEmpty();
        assertThat(TerminalWidth.columns("40")).isEmpty();
        assertThat(TerminalWidth.columns("10 wide")).isEmpty();
        assertThat(TerminalWidth.columns("10 400000")).isEmpty();
    }
}
