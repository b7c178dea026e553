package hailsham.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.EditedMiniature;
import hailsham.Miniature;
import hailsham.cli.ExitCode;
import hailsham.cli.Hailsham;
import hailsham.cli.Outside;
import hailsham.save.FolderShelf;
import hailsham.save.Places;
import hailsham.telling.Telling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A choice is renamed and said to be, another is renamed and not said to be, a variable goes, a line is reworded. */
    private static EditedMiniature edited() {
        return new EditedMiniature()
                .replacing("choice: stop", "choice: halt")
                .renamed("clock/case.stop", "clock/case.halt")
                .replacing("choice: carry", "choice: take-both")
                .replacing("chose(arrive.carry)", "chose(arrive.take-both)")
                .replacing("I stood at the rail until it was dark.", "I stood at the rail until the bell.")
                .replacing("  whistle:\n    name: the whistle", "  pipe:\n    name: the whistle")
                .replacing("take whistle", "take pipe")
                .replacing("lose whistle", "lose pipe")
                .replacing("find whistle", "find pipe")
                .replacing("lost(whistle)", "lost(pipe)")
                .replacing("found(whistle)", "found(pipe)");
    }

    @Test
    void everyIdIsClassedEveryWayIsGoneAndWhatIsReadDifferentlyIsShown() throws IOException {
        keep("by-the-clock", "nothing", "thread.clock", "stop", "on", "thread.lamp-room", "retell.the-slip.let-be");
        keep("with-both-bags", "carry", "nothing", "thread.clock", "wind");
        keep("at-the-rail", "nothing", "thread.lamp-room", "retell.the-slip.let-be", "retell.fog.let-be", "on");

        int code = diff(edited(), "--saves", home.resolve("saves").toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        BREAKS  choice quay/arrive.carry
                                the choice is gone; its readers land in quay/arrive; 78 ways come to it
                        mapped  choice clock/case.stop -> clock/case.halt
                                38 ways come to it
                        safe    keepsake whistle
                                gone; no save depends on it

                        1 of 3 ways do not hold to their end:
                          with-both-bags, 0 of 4 decisions: breaks at quay/arrive.carry (the choice is gone), lands in
                          quay/arrive

                        What readers will read differently:

                        The Lamp Room, after "lamp-room/stairs.on", on at-the-rail
                          - I stood at the rail until it was dark.
                          + I stood at the rail until the bell.
                        """);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void theSameIsSaidToMachines() throws IOException {
        keep("with-both-bags", "carry", "nothing");

        int code = diff(edited(), "--saves", home.resolve("saves").toString(), "--format", "json");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "{\"v\":1,\"ids\":[{\"kind\":\"choice\",\"id\":\"quay/arrive.carry\",\"saves\":\"breaks\","
                                + "\"now\":null,\"from\":null,\"to\":null,\"reason\":\"choice-gone\",\"lands\":\"quay/arrive\",")
                .contains("\"ways\":[{\"name\":\"with-both-bags\",\"decisions\":2,\"holds\":0,\"left_out\":[],"
                        + "\"breaks\":\"quay/arrive.carry\",\"reason\":\"choice-gone\",\"lands\":\"quay/arrive\"}]")
                .endsWith("\"prose\":[]}\n");
        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void whereNothingWasEditedNothingIsSaidToBreak() throws IOException {
        assertThat(diff(new EditedMiniature())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        No id went or moved.

                        All 20 ways hold to their end.

                        Nobody on them reads anything else than before.
                        """);
    }

    @Test
    void whereSavesBreakThoughNoIdWentItIsSaidAtWhichDecision() throws IOException {
        int code = diff(new EditedMiniature()
                .replacing("        text: Stop it\n", "        text: Stop it\n        when: boat == unheard\n"));

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("""
                        BREAKS  decision clock/case.stop
                                it is not to be had there any more; its readers land in clock/case;""");
        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void withoutTheNewerStoryItSaysThatItIsMissing() {
        assertThat(Hailsham.run(outside(), "diff", "somewhere")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("NEW is missing. hailsham --help says what there is.\n");
    }

    @Test
    void twoStoriesAreNotTheSameOneEdited() throws IOException {
        assertThat(diff(new EditedMiniature().replacing("story: lighthouse-clock", "story: other")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "These are two stories, and not one that was edited: lighthouse-clock and other. Saves of the one"
                                + " are never read in the other.\n");
    }

    private void keep(String slot, String... options) {
        try (FolderShelf shelf = FolderShelf.in(home.resolve("saves"), slot)) {
            shelf.open(Miniature.engine());
            Telling telling = Telling.begin(Miniature.engine());
            List.of(options).forEach(telling::choose);
            shelf.leave(telling, 0);
        }
    }

    private int diff(EditedMiniature edited, String... more) throws IOException {
        Path folder = Files.createDirectories(home.resolve("edited"));
        edited.writtenTo(folder);
        List<String> arguments = new ArrayList<>(List.of("diff", Miniature.FOLDER.toString(), folder.toString()));
        arguments.addAll(List.of(more));
        return Hailsham.run(outside(), arguments.toArray(String[]::new));
    }

    private Outside outside() {
        return new Outside(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new Places(Map.of(), home.toString()));
    }
}
