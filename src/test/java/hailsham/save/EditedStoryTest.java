package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.usual;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.EditedMiniature;
import hailsham.Miniature;
import hailsham.engine.Engine;
import hailsham.save.sentence.EditSentences;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer has edited the story since a reader last read in it. */
class EditedStoryTest {
    private static final List<String> TOLD =
            List.of("carry", "nothing", "thread.clock", "stop", "on", "thread.lamp-room", "retell.the-slip.let-be");

    @TempDir
    Path root;

    private Telling told;
    private Map<String, byte[]> kept;

    @BeforeEach
    void readAndLeave() {
        told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = usual(root)) {
            shelf.open(Miniature.engine());
            for (String option : TOLD) {
                told.choose(option);
                shelf.keep(told, 1);
            }
            shelf.leave(told, 1);
        }
        kept = files();
    }

    /** The files of the slots, but for locks, which say when they were taken, and for what was ever met. */
    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(Slots.files(root));
        files.keySet().removeIf(name -> name.endsWith(".lock") || name.startsWith(".met"));
        return files;
    }

    @Test
    void whatIsCalledOtherwiseIsFollowedWithoutAWordAndTheFileIsAsItWasUntilTheReaderGoesOn() {
        Engine edited = new EditedMiniature()
                .replacing("choice: stop", "choice: halt")
                .renamed("clock/case.stop", "clock/case.halt")
                .engine();
        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(edited);
            Telling telling = opened.telling().orElseThrow();
            assertThat(opened.notices()).isEmpty();
            assertThat(opened.read()).isEqualTo(1);
            assertThat(telling.log()).contains(hailsham.telling.strand.Decision.of("clock/case.halt"));
            assertThat(shelf.keep(telling, 2)).isEmpty();
            assertThat(shelf.leave(telling, 2)).isEmpty();
            assertThat(files()).containsExactlyEntriesOf(kept);

            telling.choose("retell.fog.kindly");
            assertThat(shelf.keep(telling, 0)).isEmpty();
        }
        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(edited);
            assertThat(opened.notices()).isEmpty();
            assertThat(opened.telling().orElseThrow().log()).last().hasToString("lamp-room/stairs.retell.fog.kindly");
        }
    }

    @Test
    void whereTheWayHoldsNoLongerTheReaderIsToldTheChapterAndTheReason() {
        Engine edited =
                new EditedMiniature().replacing("choice: stop", "choice: halt").engine();
        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(edited);
            Telling telling = opened.telling().orElseThrow();
            assertThat(opened.notices())
                    .containsExactly(
                            "The story has changed since this was kept, and your way holds no longer to where you"
                                    + " were: a choice that you took in The Clock is not there any more. You go on from the last"
                                    + " place that holds. Nothing is lost: what was kept stays as it is until you go on, and"
                                    + " stands then in a slot of its own.");
            assertThat(opened.read()).isZero();
            assertThat(telling.node()).hasToString("clock/case");
            assertThat(shelf.keep(telling, 3)).isEmpty();
            assertThat(files()).containsExactlyEntriesOf(kept);

            telling.choose("halt");
            assertThat(shelf.keep(telling, 0)).hasValue("Where you were is kept in the slot \"left-1\".");
        }
        try (FolderShelf shelf = new FolderShelf(root, "left-1", Slots.HASTY, () -> 1)) {
            assertSame(shelf.open(Miniature.engine()).telling().orElseThrow(), told);
        }
        assertThat(opened(edited).notices()).isEmpty();
        assertThat(opened(edited).telling().orElseThrow().log()).last().hasToString("clock/case.halt");
    }

    @Test
    void whatWasNotGoneOnWithIsWholeAgainWhenTheStoryIs() {
        Engine edited =
                new EditedMiniature().replacing("choice: stop", "choice: halt").engine();
        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(edited);
            shelf.keep(opened.telling().orElseThrow(), 2);
            shelf.leave(opened.telling().orElseThrow(), 2);
        }

        assertSame(opened(Miniature.engine()).telling().orElseThrow(), told);
        assertThat(files()).containsExactlyEntriesOf(kept);
    }

    @Test
    void whatIsRetiredIsToldAndTheReaderStandsWhereSheStood() {
        EditedMiniature edited = new EditedMiniature();
        String carry = edited.files().get("0-quay/01-quay.yaml");
        carry = carry.substring(carry.indexOf("      - choice: carry"), carry.indexOf("      - choice: ask"));
        edited.replacing(carry, "").replacing("chose(arrive.carry)", "lamp-lit").retired("quay/arrive.carry");

        Opened opened = opened(edited.engine());

        assertThat(opened.notices())
                .containsExactly(
                        "The story has changed since this was kept. Something that you chose is not in it any more"
                                + " (The Quay); all else still holds, and you stand where you stood.");
        assertThat(opened.telling().orElseThrow().node()).isEqualTo(told.node());
    }

    @Test
    void whereTheSameChoicesLeadToSomethingElseTheReaderIsToldThoughNoSnapshotWasWritten() throws IOException {
        told.choose("retell.fog.kindly");
        told.choose("on");
        try (FolderShelf shelf = usual(root)) {
            shelf.open(Miniature.engine());
            shelf.keep(told, 1);
        }
        Engine edited = new EditedMiniature()
                .replacing("to: clock/case", "to: quay/bench")
                .engine();

        Opened opened = opened(edited);

        assertThat(opened.telling().orElseThrow().log()).isEqualTo(told.log());
        assertThat(opened.telling().orElseThrow().node()).isNotEqualTo(told.node());
        assertThat(opened.notices()).containsExactly(EditSentences.CHANGED);
        assertThat(opened.read()).isZero();
    }

    @Test
    void aVariableThatIsNewHasItsDefaultAndNothingIsSaid() {
        Opened opened = opened(new EditedMiniature()
                .replacing("  owned-up:\n", "  calm:\n    range: 0..9\n    start: 3\n  owned-up:\n")
                .engine());

        assertThat(opened.notices()).isEmpty();
        assertThat(opened.read()).isEqualTo(1);
        assertThat(opened.telling().orElseThrow().log()).isEqualTo(told.log());
    }

    @Test
    void aStoryThatWasOnlyRewordedIsReadOnInWithoutAWord() {
        Opened opened = opened(new EditedMiniature()
                .replacing("There were ninety steps", "There were ninety-one steps")
                .engine());

        assertThat(opened.notices()).isEmpty();
        assertThat(opened.telling().orElseThrow().events().toString()).doesNotContain("There were ninety steps");
    }

    private Opened opened(Engine engine) {
        try (FolderShelf shelf = usual(root)) {
            return shelf.open(engine);
        }
    }
}
