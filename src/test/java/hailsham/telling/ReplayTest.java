package hailsham.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Miniature;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Engine ENGINE = Engine.of(Miniature.story());

    /** The clock told before the lamp room, so that she did not hold the fog at the clock. */
    private static Telling told() {
        Telling telling = Telling.begin(ENGINE);
        for (String option : List.of(
                "nothing",
                "thread.clock",
                "stop",
                "on",
                "thread.lamp-room",
                "retell.the-slip.let-be",
                "retell.fog.against-myself",
                "on")) {
            telling.choose(option);
        }
        return telling;
    }

    private static List<String> said(Telling telling) {
        return telling.events().stream()
                .filter(Event.Said.class::isInstance)
                .map(event -> ((Event.Said) event).text())
                .toList();
    }

    @Test
    void anInnocentReplayStandsInTheTrueStateInWhichTheChapterWasEntered() {
        Telling telling = told();
        State entered = telling.checkpoints().get(1).state();

        telling.replay("clock", false);

        assertThat(telling.state()).isEqualTo(entered);
        assertThat(telling.events().get(0)).isEqualTo(new Event.Heading("clock", "The Clock"));
        assertThat(said(telling)).contains("I did not think of the fog. I had not told it yet.");
        assertThat(telling.undo()).isFalse();
    }

    @Test
    void aKnowingReplayHoldsWhatSheHasComeByFromTheChaptersFirstMoment() {
        Telling telling = told();
        assertThat(telling.comeBySince("clock")).isEqualTo(Map.of("fog", true));

        telling.replay("clock", true);

        assertThat(telling.events())
                .anyMatch(event -> event instanceof Event.FlashbackBegins begins
                        && begins.memory().equals("fog"));
        assertThat(said(telling)).doesNotContain("I did not think of the fog. I had not told it yet.");
    }

    @Test
    void whatIsReplayedOutOfAKnowingReplayWasEnteredKnowingAsMuch() {
        Telling telling = told();
        telling.replay("clock", true);
        while (!telling.isBeyondItsChapter()) {
            telling.choose(telling.options().get(0).id());
        }
        telling.follow();
        telling.choose("thread.lamp-room");
        State entered =
                telling.checkpoints().get(telling.checkpoints().size() - 1).state();
        assertThat(ENGINE.memories(entered)).containsKey("fog");

        telling.replay("lamp-room", false);

        assertThat(telling.state()).isEqualTo(entered);
        assertThat(Telling.of(ENGINE, telling.ledger()).telling().state()).isEqualTo(entered);
    }

    @Test
    void aScriptCanLiveAChapterAgain() {
        Telling telling = told();
        Script script = Script.of("s", "replay clock # innocent\nwind");

        assertThat(script.play(telling, () -> {})).isEmpty();
        telling.keep();
        assertThat(Script.of("s", "replay clock knowing").play(telling, () -> {}))
                .isEmpty();

        assertThat(telling.replays())
                .extracting(replay -> replay.origin().isKnowing(), Replay::decisions)
                .containsExactly(tuple(false, 1), tuple(true, 0));
    }

    @Test
    void aScriptSaysWhyAChapterCannotBeLivedAgain() {
        assertThat(Script.of("s", "\nreplay boathouse").play(told(), () -> {}))
                .contains("s:2: The chapter boathouse was not reached as yet; there is quay, clock, lamp-room.");
        assertThat(Script.of("s", "replay clock\nreplay clock knowing").play(told(), () -> {}))
                .contains("s:2: No memory has come back since clock, so it could not be lived knowing more.");
    }

    @Test
    void theFirstChapterCanBeReplayedToo() {
        Telling telling = told();

        telling.replay("quay", true);

        assertThat(telling.position()).isZero();
        assertThat(telling.events()).isEqualTo(Telling.begin(ENGINE).events());
        assertThat(ENGINE.memories(telling.state())).containsKey("fog");
    }

    @Test
    void aChapterThatWasNotEnteredIsNotReplayed() {
        assertThatThrownBy(() -> told().replay("boathouse", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsDecidedInAReplayLeavesTheFirstTellingAsItIs() {
        Telling telling = told();
        State first = telling.state();
        List<Decision> log = telling.log();

        telling.replay("clock", false);
        telling.choose("wind");
        telling.choose("on");
        assertThat(telling.isBeyondItsChapter()).isTrue();
        telling.keep();

        assertThat(telling.present()).isZero();
        assertThat(telling.state()).isEqualTo(first);
        assertThat(telling.log()).isEqualTo(log);
        assertThat(telling.replays())
                .extracting(Replay::number, replay -> replay.origin().chapter(), Replay::fate, Replay::decisions)
                .containsExactly(tuple(1, "clock", Fate.KEPT, 2));
    }

    @Test
    void aDroppedReplayIsShownNowhere() {
        Telling telling = told();
        telling.replay("clock", false);
        telling.choose("wind");
        telling.drop();

        assertThat(telling.present()).isZero();
        assertThat(telling.replays()).isEmpty();
    }

    @Test
    void aReplayThatIsFollowedGoesOnAsATellingOfItsOwn() {
        Telling telling = told();
        telling.replay("clock", false);
        telling.choose("wind");
        telling.choose("on");
        telling.follow();
        telling.choose("thread.boathouse");
        telling.choose("on");

        assertThat(telling.isBeyondItsChapter()).isFalse();
        assertThat(telling.log()).hasSize(6);
        assertThat(telling.history().stream()
                        .flatMap(page -> page.events().stream())
                        .filter(Event.Heading.class::isInstance))
                .extracting(event -> ((Event.Heading) event).chapter())
                .containsExactly("quay", "clock", "quay", "boathouse", "quay");
    }

    @Test
    void aReplayWithinAReplayComesBackToTheOneThatIsStillThere() {
        Telling telling = told();
        telling.replay("clock", false);
        telling.choose("wind");
        telling.choose("on");
        telling.choose("thread.lamp-room");
        telling.replay("lamp-room", false);
        assertThat(telling.origin().map(Origin::of)).contains(1);
        telling.replay("clock", false);
        telling.keep();
        assertThat(telling.present()).isEqualTo(2);
        telling.turnTo(1);
        telling.drop();
        assertThat(telling.present()).isZero();
        telling.turnTo(2);
        telling.drop();
        assertThat(telling.present()).isZero();
        assertThat(telling.replays()).extracting(Replay::number).containsExactly(3);
    }

    @Test
    void whateverIsReplayedATellingIsAsItsLedgerSays() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Telling telling = Telling.begin(ENGINE);
            for (int i = 0; i < 120; i++) {
                anything(telling, random);
                Ledger ledger = telling.ledger();
                assertThat(ledger.holdsTogether()).isTrue();
                Telling.Replayed again = Telling.of(ENGINE, ledger);
                assertThat(again.refused()).as("seed %d", seed).isEmpty();
                assertThat(again.telling().ledger()).isEqualTo(ledger);
                assertThat(again.telling().state()).isEqualTo(telling.state());
                assertThat(again.telling().events()).isEqualTo(telling.events());
                assertThat(again.telling().log()).isEqualTo(telling.log());
                assertThat(again.telling().history()).isEqualTo(telling.history());
                assertThat(again.telling().checkpoints()).isEqualTo(telling.checkpoints());
                List<Telling.Page> recent = telling.recent();
                List<Telling.Page> history = telling.history();
                assertThat(recent).isEqualTo(history.subList(history.size() - recent.size(), history.size()));
            }
        }
    }

    private static void anything(Telling telling, Random random) {
        List<Option> free = telling.options().stream().filter(Option::free).toList();
        int what = random.nextInt(24);
        boolean replays = telling.origin().isPresent();
        if (what == 0) {
            List<Checkpoint> entered = telling.checkpoints();
            String chapter = entered.get(random.nextInt(entered.size())).chapter();
            telling.replay(chapter, random.nextBoolean());
        } else if (what == 1 && replays) {
            telling.keep();
        } else if (what == 2 && replays) {
            telling.drop();
        } else if (what == 3 && replays) {
            telling.follow();
        } else if (what == 4) {
            telling.turnTo(random.nextInt(telling.ledger().strands().size()));
        } else if (what < 8 || free.isEmpty()) {
            telling.undo();
        } else if (what == 8) {
            telling.redo();
        } else {
            telling.choose(free.get(random.nextInt(free.size())).id());
        }
    }

    @Test
    void aChapterThatWasEnteredBeforeAReplayBeganIsReplayedFromItsOwnBeginning() {
        Telling telling = told();
        telling.replay("clock", false);

        telling.replay("quay", false);

        assertThat(telling.node()).hasToString("quay/arrive");
        assertThat(telling.position()).isZero();
    }

    @Test
    void aReplayWhoseBeginningTheStoryNoLongerOffersIsTheFirstTellingInstead() {
        Telling telling = told();
        telling.replay("clock", false);
        Strand first = telling.ledger().strands().get(0);
        List<Step> edited = new java.util.ArrayList<>(first.steps());
        edited.set(0, new Step(0, new Decision(edited.get(0).decision().node(), "swim")));
        Ledger ledger = new Ledger(
                List.of(
                        new Strand(Optional.empty(), Fate.OPEN, edited, first.at(), first.tip()),
                        telling.ledger().strands().get(1)),
                1);

        Telling.Replayed again = Telling.of(ENGINE, ledger);

        assertThat(again.refused()).hasToString("Optional[quay/arrive.swim]");
        assertThat(again.telling().present()).isZero();
        assertThat(again.telling().position()).isZero();
    }
}
