package hailsham.telling;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.telling.strand.Decision;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final Telling telling = Telling.begin(Miniature.engine());

    @Test
    void optionsAreNamedAloneOrWithTheirNode() {
        Script script = Script.of("way", """
                # how it was found
                quay/arrive.nothing   # she does not answer

                  thread.lamp-room
                """);

        assertThat(script.play(telling, () -> {})).isEmpty();
        assertThat(telling.log())
                .extracting(Decision::toString)
                .containsExactly("quay/arrive.nothing", "quay/bench.thread.lamp-room");
    }

    @Test
    void whatCannotBeChosenIsSaidWithItsLineAndWhatCanBe() {
        assertThat(Script.of("way", "nothing\r\n\r\nquay/arrive.nothing\nthread.lamp-room")
                        .play(telling, () -> {}))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("way:3: quay/arrive.nothing cannot be chosen at quay/bench, where there is ")
                        .contains("thread.lamp-room"));
        assertThat(telling.position()).isEqualTo(1);
    }

    @Test
    void whatIsLockedIsSaidToBeSoAndWhy() {
        assertThat(Script.of("way", "whistle").play(telling, () -> {}))
                .contains(
                        "way:1: whistle is locked (Nell had her hand on my arm) at quay/arrive, where there is carry, ask,"
                                + " nothing.");
    }
}
