package hailsham.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a writer says what a check may take. */
class BudgetWordsTest {
    @Test
    void secondsAloneLeaveTheMemoryAsItIs() {
        assertThat(Budget.read("30")).hasValue(new Budget(Duration.ofSeconds(30), Budget.USUAL.bytes()));
        assertThat(Budget.read("30s")).isEqualTo(Budget.read("30"));
    }

    @Test
    void memoryAloneLeavesTheTimeAsItIs() {
        assertThat(Budget.read("16m")).hasValue(new Budget(Budget.USUAL.time(), 16 << 20));
    }

    @Test
    void bothStandWithACommaBetween() {
        assertThat(Budget.read("5,16m")).hasValue(new Budget(Duration.ofSeconds(5), 16 << 20));
    }

    @Test
    void noMoreMemoryIsTakenThanThereIs() {
        assertThat(Budget.read("999999g"))
                .hasValue(new Budget(Budget.USUAL.time(), Runtime.getRuntime().maxMemory()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0m", "-1", "soon", "30,", ",16m", "30,16", "16m,30", "30 16m"})
    void anythingElseIsNone(String written) {
        assertThat(Budget.read(written)).isEmpty();
    }
}
