package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.save.Places;
import hailsham.story.branch.Branch;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story played with branches on, through the door. */
class BranchPlayTest {
    private static final Path GRAFTED = Path.of("src", "test", "resources", "stories", "grafted");

    @TempDir
    Path home;

    private Path story;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        story = home.resolve("story");
        try (Stream<Path> files = Files.walk(GRAFTED)) {
            for (Path file : files.toList()) {
                Files.copy(file, story.resolve(GRAFTED.relativize(file).toString()));
            }
        }
    }

    private String play(String typed, String... options) {
        out.reset();
        err.reset();
        String[] arguments = new String[options.length + 5];
        arguments[0] = "--json";
        arguments[1] = "--story";
        arguments[2] = story.toString();
        arguments[3] = "--saves";
        arguments[4] = home.resolve("saves").toString();
        System.arraycopy(options, 0, arguments, 5, options.length);
        Hailsham.run(outside(typed), arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--story", story.toString(), "--saves", home.resolve("saves").toString()));
        out.reset();
        err.reset();
        Hailsham.run(outside(""), all.toArray(new String[0]));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Outside outside(String typed) {
        return new Outside(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new Places(Map.of("XDG_DATA_HOME", home.toString()), home.toString()));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String choose(String... options) {
        StringBuilder lines = new StringBuilder();
        for (String option : options) {
            lines.append("{\"choose\":\"").append(option).append("\"}\n");
        }
        return lines.toString();
    }

    @Test
    void nothingOfABranchIsThereUntilItIsTurnedOn() {
        assertThat(play(choose("wait"))).doesNotContain("hatch--");
    }

    @Test
    void oneThatWasTurnedOnStaysOnInItsTelling() {
        assertThat(play(choose("wait", "hatch--up"), "--branch", "hatch")).contains("\"gate/hatch--look-in\"");
        assertThat(play("")).contains("\"gate/hatch--look-in\"");
        assertThat(said()).isEmpty();
    }

    @Test
    void oneIsFoundAmongTheReadersOwnAndAnywhereElse() throws IOException {
        Path own = Files.createDirectories(home.resolve("hailsham/branches"));
        Files.move(story.resolve("branches/hatch.yaml"), own.resolve("hatch.yaml"));
        Files.move(story.resolve("branches/bell.yaml"), home.resolve("bell.yaml"));
        assertThat(play(choose("wait"), "--branch", "hatch", "--branch", home.resolve("bell.yaml") + ""))
                .contains("\"hatch--up\"", "\"bell--ring\"");
    }

    @Test
    void oneThatIsGoneIsToldAndTheTellingGoesOnWhereItStillHolds() throws IOException {
        play(choose("wait", "hatch--up"), "--branch", "hatch");
        Files.delete(story.resolve("branches/hatch.yaml"));
        assertThat(play("")).contains("\"node\":\"gate/yard\"").doesNotContain("hatch--up\"");
        assertThat(said())
                .isEqualTo("The branch “hatch” is not on any more.\nThe story has changed since this was kept, and your"
                        + " way holds no longer to where you were: a choice that you took in The Gate is not there any"
                        + " more. You go on from the last place that holds. Nothing is lost: what was kept stays as it"
                        + " is until you go on, and stands then in a slot of its own.\n");
    }

    @Test
    void oneThatComesBackIsOnAgainWhereNobodyHasGoneOnWithoutIt() throws IOException {
        play(choose("wait", "hatch--up"), "--branch", "hatch");
        Path file = story.resolve("branches/hatch.yaml");
        Files.move(file, home.resolve("away"));
        play("");
        Files.move(home.resolve("away"), file);
        assertThat(play("")).contains("\"gate/hatch--look-in\"");
    }

    @Test
    void oneThatHasChangedIsTold() throws IOException {
        play(choose("wait", "hatch--up"), "--branch", "hatch");
        Path file = story.resolve("branches/hatch.yaml");
        Files.writeString(file, Files.readString(file).replace("It smelled of irons", "It smelled of starch"));
        assertThat(play("")).contains("It smelled of starch").contains("\"gate/hatch--look-in\"");
        assertThat(said()).isEqualTo("The branch “The Linen Hatch” has changed.\n");
    }

    @Test
    void oneThatIsTurnedOnLaterIsOnFromThere() {
        play(choose("wait"));
        assertThat(play(choose("bell--ring"), "--branch", "bell")).contains("Everybody looked round.");
        assertThat(said()).isEqualTo("The branch “The Bell Rope” is on from here.\n");
    }

    @Test
    void oneThatWasWrittenForAnotherVersionIsPlayedAndThatIsSaid() throws IOException {
        Path file = story.resolve("branches/bell.yaml");
        Files.writeString(file, Files.readString(file).replace("version: 2", "version: 1"));
        assertThat(play(choose("wait"), "--branch", "bell")).contains("bell--ring");
        assertThat(said())
                .isEqualTo(
                        "The branch “The Bell Rope” is on from here. The branch “The Bell Rope” was written for version 1"
                                + " of the story, which is now 2.\n");
    }

    @Test
    void whatLooksIntoSlotsKnowsTheBranchesThatAreOnInThem() {
        play(choose("wait", "hatch--up", "take", "on"), "--branch", "hatch");
        play(choose("lift"), "--slot", "other");
        assertThat(command("export", "telling")).contains("It smelled of irons");
        assertThat(command("tellings", "--format", "json")).contains("\"telling\"", "\"other\"");
        assertThat(said()).isEmpty();
        assertThat(command("compare", "telling", "other", "--format", "json")).contains("lift");
        assertThat(said()).isEmpty();
    }

    @Test
    void theOptionsOfABranchCannotBeMistakenForSomethingElseInASlot() {
        assertThat(Branch.of("hatch--up")).contains("hatch");
        assertThat(Branch.of("retell.hatch--sheets.kindly")).contains("hatch");
        assertThat(Branch.of("share.doorstop")).isEmpty();
    }

    @Test
    void oneWithMistakesIsNotPlayedAndTheyAreShown() throws IOException {
        Path file = story.resolve("branches/hatch.yaml");
        Files.writeString(file, Files.readString(file).replace("go: look-in", "go: look-im"));
        assertThat(play("", "--branch", file.toString())).isEmpty();
        assertThat(said()).contains("error[unknown-name]: no node is called `look-im`", "did you mean `look-in`?");
    }

    @Test
    void whoReadsByChanceMeetsABranchThatIsOnAndNoOther() {
        assertThat(command("explore", "--runs", "50", "--format", "json")).doesNotContain("hatch--", "bell--");
        assertThat(command("explore", "--runs", "50", "--format", "json", "--branch", "hatch"))
                .contains("\"gate/hatch--look-in\"")
                .doesNotContain("bell--");
        assertThat(said()).isEmpty();
    }

    @Test
    void aReaderMayBeLikeATellingWithBranches() {
        play(choose("wait", "hatch--up", "take", "on"), "--branch", "hatch");
        assertThat(command("explore", "--runs", "5", "--reader", "like:telling", "--branch", "hatch"))
                .isNotEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void nothingIsReadByChanceNorCountedWithABranchThatHasMistakes() throws IOException {
        Path file = story.resolve("branches/hatch.yaml");
        Files.writeString(file, Files.readString(file).replace("go: look-in", "go: look-im"));
        for (String about : List.of("explore", "stats", "map")) {
            out.reset();
            err.reset();
            int code = Hailsham.run(outside(""), about, "--story", story.toString(), "--branch", file.toString());
            assertThat(code).as(about).isEqualTo(1);
            assertThat(out.size()).as(about).isZero();
            assertThat(said())
                    .as(about)
                    .contains("error[unknown-name]: no node is called `look-im`")
                    .endsWith("The branch cannot be played until that is put right.\n");
        }
    }

    @Test
    void aSlotIsLoadedThroughTheDoorWithTheBranchesThatAreOnInIt() {
        play(choose("wait", "hatch--up"), "--branch", "hatch");
        assertThat(play("{\"load\":\"telling\"}\n", "--slot", "plain").lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"node\":\"gate/arrive\""),
                        loaded -> assertThat(loaded).contains("\"gate/hatch--look-in\""));
        assertThat(play("", "--slot", "plain")).contains("\"gate/hatch--look-in\"");
        assertThat(said()).isEmpty();
    }
}
