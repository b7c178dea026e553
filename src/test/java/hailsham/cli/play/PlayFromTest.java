package hailsham.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.cli.Hailsham;
import hailsham.cli.Outside;
import hailsham.save.Places;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code play --from}: a place in the story, in a state in which a reader can stand there. */
class PlayFromTest {
    @TempDir
    Path home;

    private String said = "";

    private String play(String typed, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(
                "--json",
                "--story",
                "src/test/resources/stories/grafted",
                "--saves",
                home.resolve("saves").toString()));
        arguments.addAll(List.of(options));
        Hailsham.run(
                new Outside(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        new Places(Map.of("XDG_DATA_HOME", home.toString()), home.toString())),
                arguments.toArray(new String[0]));
        said = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itBeginsThereAfterAsFewDecisionsAsLeadThere() {
        assertThat(play("", "--from", "gate/yard")).contains("\"turn\":1,", "\"node\":\"gate/yard\"");
        assertThat(said).isEqualTo("This telling is not kept: start with --slot and a name for one that is.\n");
    }

    @Test
    void theReadersOwnSlotIsLeftAsItIs() {
        play("{\"choose\":\"lift\"}\n");
        play("{\"choose\":\"ask\"}\n", "--from", "gate/yard");
        assertThat(play("")).contains("\"turn\":1,");
    }

    @Test
    void whatIsAskedForBesidesIsTrueThereWhereItCanBe() {
        assertThat(play("", "--from", "gate/yard", "--set", "ann.trust=6", "--set", "gallery=rumour"))
                .contains("Ann had kept me a seat.", "\"turn\":2,");
        assertThat(said).doesNotContain("real");
    }

    @Test
    void whatCanBeTrueOfNoReaderIsSaidToBeUnreal() {
        assertThat(play("{\"state\":true}\n", "--from", "gate/yard", "--set", "ann.trust=9", "--set", "gallery=told"))
                .contains("Ann had kept me a seat.", "\"ann.trust\":9");
        assertThat(said)
                .startsWith(
                        "No reader can stand here so, and what follows is not real: ann.trust = 9, gallery = told.\n");
    }

    @Test
    void itCanBeLikeATelling() throws Exception {
        Path script = Files.writeString(home.resolve("way"), "lift\nask\ngo-on\n");
        assertThat(play("", "--from", "well/look", "--like", script.toString()))
                .contains("\"turn\":3,", "Ann had hold");
        play("", "--from", "well/leave", "--like", script.toString());
        assertThat(said).isEqualTo("That telling never comes to well/leave.\n");
    }

    @Test
    void itKnowsTheNodesOfABranch() {
        assertThat(play("", "--branch", "hatch", "--from", "gate/hatch--down")).contains("\"gate/hatch--down\"");
    }

    @Test
    void whatMeansNothingIsSaid() {
        play("", "--from", "gate/yrad");
        assertThat(said).isEqualTo("There is no node called gate/yrad; did you mean gate/yard?\n");
        play("", "--from", "gate/yard", "--set", "ann.trsut=4");
        assertThat(said).isEqualTo("No variable is called ann.trsut; did you mean ann.trust?\n");
        play("", "--from", "gate/yard", "--set", "ann.trust=11");
        assertThat(said).isEqualTo("ann.trust is never 11: it takes 0 to 10, shut-out, let-in.\n");
        play("", "--set", "ann.trust=4");
        assertThat(said).isEqualTo("--like and --set go with --from, and say how it is there.\n");
    }
}
