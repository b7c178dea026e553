package hailsham.telling.carry;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.EditedMiniature;
import hailsham.story.Story;
import hailsham.telling.strand.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {
    private static final Story STORY = new EditedMiniature()
            .renamed("mist", "fog")
            .renamed("harbour", "quay")
            .renamed("harbour/sit", "quay/bench")
            .renamed("quay/sit", "quay/seat")
            .renamed("quay/seat", "quay/bench")
            .renamed("quay/arrive.hush", "quay/arrive.nothing")
            .renamed("dial", "clock")
            .retired("the-oar")
            .retired("attic")
            .retired("clock/case.smash")
            .engine()
            .story();

    private final FormerNames names = new FormerNames(STORY);

    @ParameterizedTest
    @CsvSource({
        "quay/arrive.carry, quay/arrive.carry",
        "quay/wait.on, quay/bench.on",
        "quay/sit.on, quay/bench.on",
        "harbour/sit.on, quay/bench.on",
        "harbour/arrive.hush, quay/arrive.nothing",
        "quay/bench.thread.dial, quay/bench.thread.clock",
        "dial/case.wind, clock/case.wind",
        "lamp-room/stairs.retell.mist.kindly, lamp-room/stairs.retell.fog.kindly",
        "lamp-room/stairs.retell.old-fog.let-be, lamp-room/stairs.retell.fog.let-be",
        "crossing/deck.share.mist, crossing/deck.share.fog",
        "crossing/deck.share.keep, crossing/deck.share.keep"
    })
    void aDecisionIsFollowedToWhatItIsCalledNow(String former, String now) {
        assertThat(names.now(Decision.of(former))).hasToString(now);
    }

    @ParameterizedTest
    @CsvSource({
        "quay/arrive.swim, true",
        "clock/case.smash, true",
        "attic/stairs.up, true",
        "quay/bench.thread.attic, true",
        "crossing/deck.share.the-oar, true",
        "clock/case.retell.the-oar.kindly, true",
        "quay/arrive.carry, false",
        "crossing/deck.share.keep, false"
    })
    void whatIsGoneForGoodIsKnownByItsOwnNameOrThatOfWhatItIsAbout(String decision, boolean retired) {
        assertThat(names.isRetired(Decision.of(decision))).isEqualTo(retired);
    }

    @Test
    void aMemoryIsFollowedByItself() {
        assertThat(names.now("old-fog")).isEqualTo("fog");
        assertThat(names.now("fog")).isEqualTo("fog");
    }
}
