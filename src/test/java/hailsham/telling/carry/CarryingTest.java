package hailsham.telling.carry;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.EditedMiniature;
import hailsham.Miniature;
import hailsham.engine.Engine;
import hailsham.story.NodeId;
import hailsham.telling.Telling;
import hailsham.telling.carry.Carrying.Carried;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Strand;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarryingTest {
    private static final List<String> TOLD = List.of(
            "carry",
            "nothing",
            "thread.clock",
            "stop",
            "on",
            "thread.lamp-room",
            "retell.the-slip.let-be",
            "retell.fog.kindly",
            "on");

    private final Telling told = telling(TOLD);

    @Test
    void whatWasNotEditedIsAsItWas() {
        Carried carried = over(new EditedMiniature());

        assertHolds(carried);
        assertThat(carried.former()).isFalse();
        assertThat(carried.telling().ledger()).isEqualTo(told.ledger());
    }

    @Test
    void aNodeThatIsCalledOtherwiseIsFollowed() {
        Carried carried = over(new EditedMiniature()
                .replacing("go: quay/bench", "go: quay/seat")
                .replacing("to: quay/bench", "to: quay/seat")
                .replacing("  bench:\n", "  seat:\n")
                .replacing("go: bench", "go: seat")
                .replacing("times(bench)", "times(seat)")
                .replacing("quay/wait: quay/bench", "quay/wait: quay/bench\n  quay/bench: quay/seat"));

        assertHolds(carried);
        assertThat(carried.former()).isTrue();
        assertThat(carried.telling().log().get(2)).hasToString("quay/seat.thread.clock");
    }

    @Test
    void aChapterThatIsCalledOtherwiseIsFollowedInNodesAndThreads() {
        Carried carried = over(new EditedMiniature()
                .replacing("chapter: clock", "chapter: pendulum")
                .replacing("told(clock)", "told(pendulum)")
                .replacing("needs: [clock]", "needs: [pendulum]")
                .replacing("to: clock/case", "to: pendulum/case")
                .renamed("clock", "pendulum"));

        assertHolds(carried);
        assertThat(carried.telling().log().subList(2, 5))
                .hasToString("[quay/bench.thread.pendulum, pendulum/case.stop, pendulum/after.on]");
    }

    @Test
    void aMemoryThatIsCalledOtherwiseIsFollowedInItsRetelling() {
        Carried carried = over(new EditedMiniature()
                .replacing("(fog", "(mist")
                .replacing(" fog\n", " mist\n")
                .replacing("  fog:\n", "  mist:\n")
                .replacing("old-fog: mist", "old-fog: mist\n  fog: mist"));

        assertHolds(carried);
        assertThat(carried.telling().log().get(7)).hasToString("lamp-room/stairs.retell.mist.kindly");
    }

    @Test
    void aChoiceThatIsCalledOtherwiseIsFollowedThroughTwoVersions() {
        Carried carried = over(new EditedMiniature()
                .replacing("choice: stop", "choice: halt")
                .renamed("clock/case.stop", "clock/case.still")
                .renamed("clock/case.still", "clock/case.halt"));

        assertHolds(carried);
        assertThat(carried.telling().log().get(3)).hasToString("clock/case.halt");
    }

    @Test
    void aPageThatIsNewIsPressedOnThrough() {
        Carried carried = over(new EditedMiniature()
                .replacing("  after:\n", "  before:\n    text: |\n      It ticked.\n    go: after\n\n  after:\n")
                .replacing("go: after\n      - choice: leave", "go: before\n      - choice: leave"));

        assertThat(carried.broken()).isEmpty();
        assertThat(carried.telling().log().subList(3, 6))
                .hasToString("[clock/case.stop, clock/before.on, clock/after.on]");
        assertThat(carried.telling().node()).isEqualTo(told.node());
    }

    @Test
    void aPageThatIsGoneIsNotMissedWhereNothingWasDecidedOnIt() {
        Carried carried = over(new EditedMiniature()
                .replacing("        go: after\n", "        go: quay/bench\n")
                .replacing("""
                          after:
                            text: |
                              {if heard(the-slip): I had only her word for the step. |}
                              {if nell.trust > nell.worry: Nell was on the step, and had kept a place. | Nell was on the step.}
                            go: quay/bench

                        """, ""));

        assertThat(carried.broken()).isEmpty();
        assertThat(carried.telling().log()).hasSize(told.log().size() - 1);
        assertThat(carried.telling().node()).isEqualTo(told.node());
    }

    @Test
    void whatIsRetiredIsLeftOutWhereTheRestHoldsWithoutIt() {
        EditedMiniature edited = new EditedMiniature();
        edited.replacing(section(edited, "      - choice: carry", "      - choice: ask"), "")
                .replacing("when: chose(arrive.carry)", "when: lamp-lit")
                .retired("quay/arrive.carry");

        Carried carried = over(edited);

        assertThat(carried.broken()).isEmpty();
        assertThat(carried.passedOver()).hasToString("[quay/arrive.carry]");
        assertThat(carried.telling().log()).hasSize(told.log().size() - 1);
        assertThat(carried.telling().node()).isEqualTo(told.node());
    }

    @Test
    void whatIsGoneUnsaidIsToldAndTheReaderStandsBeforeIt() {
        EditedMiniature edited = new EditedMiniature();
        edited.replacing(section(edited, "      - choice: carry", "      - choice: ask"), "")
                .replacing("when: chose(arrive.carry)", "when: lamp-lit");

        Carried carried = over(edited);

        assertThat(carried.broken())
                .hasValue(new Break(Decision.of("quay/arrive.carry"), Break.Reason.CHOICE_GONE, id("quay/arrive")));
        assertThat(carried.telling().position()).isZero();
        assertNothingForgotten(carried);
    }

    @Test
    void whatIsRetiredAtTheEndOfTheWayIsToldAsRetired() {
        Carried carried = over(
                new EditedMiniature()
                        .replacing("choice: nothing", "choice: hush")
                        .retired("quay/arrive.nothing"),
                telling(List.of("carry", "nothing")));

        assertThat(carried.broken())
                .hasValue(new Break(Decision.of("quay/arrive.nothing"), Break.Reason.RETIRED, id("quay/arrive")));
        assertThat(carried.telling().log()).hasToString("[quay/arrive.carry]");
    }

    @Test
    void everyReasonIsTold() {
        assertThat(reason(new EditedMiniature()
                        .replacing(
                                "        text: Stop it\n", "        text: Stop it\n        when: boat == unheard\n")))
                .isEqualTo(Break.Reason.NOT_OFFERED);
        assertThat(reason(new EditedMiniature().replacing("choice: stop", "choice: halt")))
                .isEqualTo(Break.Reason.CHOICE_GONE);
        assertThat(reason(new EditedMiniature()
                        .replacing("- recall: fog\n        else:", "- recall: the-key\n        else:")))
                .isEqualTo(Break.Reason.NEWLY_ASKED);
        assertThat(reason(new EditedMiniature()
                        .replacing("  case:\n", "  cabinet:\n")
                        .replacing("begins: case", "begins: cabinet")
                        .replacing("to: clock/case", "to: clock/cabinet")))
                .isEqualTo(Break.Reason.PAGE_GONE);
        assertThat(reason(new EditedMiniature()
                        .replacing("chapter: clock", "chapter: pendulum")
                        .replacing("told(clock)", "told(pendulum)")
                        .replacing("needs: [clock]", "needs: [pendulum]")
                        .replacing("to: clock/case", "to: pendulum/case")))
                .isEqualTo(Break.Reason.CHAPTER_GONE);
        assertThat(reason(new EditedMiniature().replacing("begins: case", "begins: after")))
                .isEqualTo(Break.Reason.LEADS_ELSEWHERE);
    }

    private Break.Reason reason(EditedMiniature edited) {
        Carried carried = over(edited);
        assertNothingForgotten(carried);
        return carried.broken().orElseThrow().reason();
    }

    @Test
    void waysThatWereNotTakenAndReplaysAreCarriedOverWithTheRest() {
        Telling telling = telling(TOLD);
        telling.undo();
        telling.undo();
        telling.choose("retell.fog.against-myself");
        telling.replay("clock", true);
        telling.choose("retell.the-slip.let-be");
        telling.choose("stop");
        telling.keep();
        Engine edited = new EditedMiniature()
                .replacing("chapter: clock", "chapter: pendulum")
                .replacing("told(clock)", "told(pendulum)")
                .replacing("needs: [clock]", "needs: [pendulum]")
                .replacing("to: clock/case", "to: pendulum/case")
                .renamed("clock", "pendulum")
                .replacing("  after:\n", "  before:\n    text: |\n      It ticked.\n    go: after\n\n  after:\n")
                .replacing("go: after\n      - choice: leave", "go: before\n      - choice: leave")
                .engine();

        Carried carried = Carrying.over(edited, telling.ledger(), true);

        assertThat(carried.broken()).isEmpty();
        assertThat(carried.telling().ways()).hasSize(1);
        assertThat(carried.telling().go(carried.telling().ways().get(0))).isEmpty();
        assertThat(carried.telling().log()).last().hasToString("lamp-room/stairs.on");
        assertThat(carried.telling().replays()).hasSize(1);
        assertThat(carried.telling().replays().get(0).fate()).isEqualTo(Fate.KEPT);
        assertThat(carried.telling().turnTo(1)).isEmpty();
        assertThat(carried.telling().origin().orElseThrow().chapter()).isEqualTo("pendulum");
        assertThat(carried.telling().node()).hasToString("pendulum/before");
    }

    @Test
    void aReplayWhoseChapterIsGoneLeavesTheReaderInTheTellingThatItCameFrom() {
        Telling telling = telling(TOLD);
        telling.replay("clock", false);
        telling.choose("wind");
        Engine edited = new EditedMiniature()
                .replacing("chapter: clock", "chapter: pendulum")
                .replacing("told(clock)", "told(pendulum)")
                .replacing("needs: [clock]", "needs: [pendulum]")
                .replacing("to: clock/case", "to: pendulum/case")
                .engine();

        Carried carried = Carrying.over(edited, telling.ledger(), true);

        assertThat(carried.broken().orElseThrow().reason()).isEqualTo(Break.Reason.CHAPTER_GONE);
        assertThat(carried.telling().present()).isZero();
        assertThat(carried.telling().log()).hasToString("[quay/arrive.carry, quay/arrive.nothing]");
        assertThat(decisions(carried.telling().ledger()))
                .containsExactlyInAnyOrderElementsOf(decisions(telling.ledger()));
    }

    @Test
    void anyTellingWithAllThatWasTriedInItIsTheSameInTheSameStory() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Telling telling = Telling.begin(Miniature.engine());
            for (int i = 0; i < 40; i++) {
                Miniature.step(telling, random);
                if (random.nextInt(12) == 0) {
                    List<Checkpoint> entered = telling.checkpoints();
                    telling.replay(entered.get(random.nextInt(entered.size())).chapter(), random.nextBoolean());
                } else if (random.nextInt(8) == 0) {
                    telling.turnTo(random.nextInt(telling.ledger().strands().size()));
                }
            }

            Carried carried = Carrying.over(Miniature.engine(), telling.ledger(), true);

            assertThat(carried.broken()).as("seed %d", seed).isEmpty();
            assertThat(carried.telling().ledger()).as("seed %d", seed).isEqualTo(telling.ledger());
            assertThat(carried.telling().state()).isEqualTo(telling.state());
        }
    }

    private static Telling telling(List<String> options) {
        Telling telling = Telling.begin(Miniature.engine());
        options.forEach(telling::choose);
        return telling;
    }

    private Carried over(EditedMiniature edited) {
        return over(edited, told);
    }

    private static Carried over(EditedMiniature edited, Telling telling) {
        return Carrying.over(edited.engine(), telling.ledger(), true);
    }

    private void assertHolds(Carried carried) {
        assertThat(carried.broken()).isEmpty();
        assertThat(carried.passedOver()).isEmpty();
        assertThat(carried.telling().position()).isEqualTo(told.position());
        assertThat(carried.telling().events()).hasSameSizeAs(told.events());
    }

    private void assertNothingForgotten(Carried carried) {
        assertThat(decisions(carried.telling().ledger())).containsAll(decisions(told.ledger()));
    }

    private static List<Decision> decisions(Ledger ledger) {
        return ledger.strands().stream()
                .map(Strand::steps)
                .flatMap(List::stream)
                .map(step -> step.decision())
                .toList();
    }

    private static String section(EditedMiniature edited, String from, String to) {
        String file = edited.files().values().stream()
                .filter(content -> content.contains(from))
                .findFirst()
                .orElseThrow();
        return file.substring(file.indexOf(from), file.indexOf(to));
    }

    private static NodeId id(String node) {
        return NodeId.of(node);
    }
}
