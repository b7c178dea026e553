package hailsham.telling.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.Miniature;
import hailsham.telling.Telling;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Telling telling(String... options) {
        Telling telling = Telling.begin(Miniature.engine());
        for (String option : options) {
            telling.choose(option);
        }
        return telling;
    }

    @Test
    void whatWasDecidedOtherwiseIsHeldAgainstEachOtherByNode() {
        Comparison comparison =
                Comparison.of(telling("carry", "nothing", "thread.clock"), telling("carry", "ask", "nothing"));

        assertThat(comparison.choices())
                .extracting(
                        parting -> parting.node().toString(),
                        p -> p.first().words(),
                        p -> p.second().words())
                .containsExactly(
                        tuple("quay/arrive", Optional.of("Say nothing"), Optional.of("Ask what the man said")));
        assertThat(comparison.onlySecond())
                .extracting(Stretch.Line::id)
                .containsExactly("quay/arrive.ask.1", "quay/arrive.ask.2");
        assertThat(comparison.onlyFirst()).extracting(Stretch.Line::chapter).contains("clock");
    }

    @Test
    void aLineThatSaysSomethingElseIsTheSameLine() {
        Telling first = telling("nothing", "thread.clock", "wind");
        Telling second = telling("carry", "nothing", "thread.clock", "stop");

        assertThat(Comparison.of(first, second).differently())
                .extracting(Comparison.Changed::id, Comparison.Changed::chapter)
                .contains(tuple("clock/after.1", "clock"));
    }

    @Test
    void bondsAreComparedInWords() {
        Comparison comparison = Comparison.of(telling("nothing"), telling("carry"));

        assertThat(comparison.bonds())
                .extracting(Comparison.Bond::name, Comparison.Bond::first, Comparison.Bond::second)
                .containsExactly(tuple(
                        "Nell", "Nell kept me the dry end of the bench.", "Nell kept me the dry end of the bench."));
    }

    @Test
    void aTellingDoesNotDifferFromItself() {
        for (int seed = 0; seed < 50; seed++) {
            Telling telling = Telling.begin(Miniature.engine());
            Miniature.play(telling, new Random(seed), 30);
            assertThat(Comparison.of(telling, telling.strand(0)).isEmpty()).isTrue();
        }
    }

    @Test
    void aReplayIsComparedInItsChapterAloneWhicheverIsNamedFirst() {
        Telling telling = telling("nothing", "thread.clock", "wind", "on", "thread.lamp-room");
        telling.replay("clock", false);
        telling.choose("stop");
        telling.choose("on");

        for (Comparison comparison :
                new Comparison[] {Comparison.of(telling.strand(0), telling), Comparison.of(telling, telling.strand(0))
                }) {
            assertThat(comparison.choices()).hasSize(1);
            assertThat(comparison.onlyFirst()).isEmpty();
            assertThat(comparison.onlySecond()).isEmpty();
        }
    }
}
