package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Engine;
import hailsham.golden.GoldenPairs;
import hailsham.save.FolderShelf;
import hailsham.save.Places;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HailshamTest {
    private static final String COUNTED = "src/test/resources/stories/counted";

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TestFactory
    List<DynamicTest> whatCommandsSay() {
        return GoldenPairs.tests("transcripts/commands", arguments -> {
            out.reset();
            err.reset();
            int code = run("", arguments.strip().split(" "));
            // How long a proof took is the one thing that differs from run to run.
            String said = out.toString(StandardCharsets.UTF_8).replaceAll("\"ms\":\\d+", "\"ms\":0");
            return said + (err.size() == 0 ? "" : "-- on the error stream --\n" + err) + "-- ends with " + code
                    + " --\n";
        });
    }

    @Test
    void theVersionIsSaidInOneLine() {
        assertThat(run("", "--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("hailsham \\S.*\n");
    }

    @Test
    void theDoorIsOpenedWithTheQuickArgumentsAndWithAllOthers() throws IOException {
        String saves = home.resolve("saves").toString();

        assertThat(run("{\"choose\":\"run\"}\n", "--json", "--story", COUNTED, "--saves", saves))
                .isZero();
        assertThat(run("", "play", "--json", "--story=" + COUNTED, "--saves=" + saves, "--slot", "telling"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"v\":1,\"turn\":0,\"telling\":\"telling\",\"chapter\":\"climb\""),
                        line -> assertThat(line).startsWith("{\"v\":1,\"turn\":1,"),
                        line -> assertThat(line).startsWith("{\"v\":1,\"turn\":1,"));
        assertThat(Files.exists(home.resolve("saves/telling/journal"))).isTrue();
        assertThat(err.size()).isZero();
    }

    @Test
    void aReaderIsLikeWhatASlotHoldsOrAScript() throws IOException {
        String saves = home.resolve("saves").toString();
        Path script = Files.writeString(home.resolve("way"), "run\n");
        assertThat(run("{\"choose\":\"run\"}\n", "--json", "--story", COUNTED, "--saves", saves, "--slot", "mine"))
                .isZero();
        for (String who : List.of("mine", script.toString())) {
            out.reset();
            assertThat(run("", "explore", "--story", COUNTED, "--reader", "like:" + who, "--saves", saves))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("MEASURED: 1,000 like:" + who + " readings");
        }

        assertThat(run("", "explore", "--story", COUNTED, "--reader", "like:yours", "--saves", saves))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("There is no slot \"yours\". There is no file of that name either.\n");
        assertThat(home.resolve("saves/yours")).doesNotExist();
    }

    @Test
    void tellingsAreReplayedComparedListedAndExported() {
        String saves = home.resolve("saves").toString();
        String[] there = {"--story", "src/test/resources/stories/miniature", "--saves", saves};
        assertThat(said(
                        "{\"choose\":\"carry\"}\n{\"choose\":\"nothing\"}\n{\"choose\":\"thread.clock\"}\n",
                        "--json",
                        there))
                .contains("\"chapter\":\"clock\"");
        assertThat(said("{\"choose\":\"ask\"}\n", "replay quay --json", there)).contains("\"turn\":0,", "\"turn\":1,");

        assertThat(said("", "tellings --format json", there))
                .contains(
                        "\"replays\":[{\"strand\":1,\"chapter\":\"quay\",\"knowing\":false,\"fate\":\"open\",\"decisions\":1}]");
        assertThat(said("", "tellings", there))
                .contains("1. The first telling: 3 decisions\nThe Quay, again: this one");
        assertThat(said("", "chapters", there)).contains("1. The Quay: here; every scene seen; 1 replay\n");
        assertThat(said("", "compare telling telling:1", there)).contains("In telling: Ask what the man said");
        assertThat(said("", "compare telling telling:1 --format json", there)).contains("\"node\":\"quay/arrive\"");
        assertThat(said("", "export telling:1", there)).contains("**Carry both bags**", "## The Clock");
        assertThat(said("", "export telling --format html", there)).startsWith("<!DOCTYPE html>");
        assertThat(said("", "export telling --format json", there)).contains("\"decision\":\"quay/arrive.ask\"");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("What you have told stays as it is. Type keep or drop to come back to it.\n");
        err.reset();

        assertThat(run("", concat("replay boathouse --json", there))).isEqualTo(2);
        assertThat(run("", concat("compare telling telling:9", there))).isEqualTo(2);
        assertThat(run("", concat("export nothing", there))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "The chapter boathouse was not reached in the slot telling; there is quay.",
                        "There is no telling telling:9: it holds 1 beside the one that is read.",
                        "There is no slot \"nothing\". There is no file of that name either.");
    }

    @Test
    void aNoteIsPlayedFromAndTouchesNoSlot() {
        String saves = home.resolve("saves").toString();
        String[] there = {"--story", "src/test/resources/stories/miniature", "--saves", saves};
        said("{\"choose\":\"carry\"}\n", "--json", there);
        FolderShelf shelf = FolderShelf.in(Path.of(saves), FolderShelf.USUAL);
        Telling telling =
                shelf.look("telling", Engine.of(miniature())).telling().orElseThrow();
        assertThat(shelf.note("Gulls, again.", telling, 1)).startsWith("Kept as note 1");
        assertThat(said("", "at", there)).isEqualTo("1. quay/arrive (lighthouse-clock): Gulls, again.\n");

        assertThat(said("", "at 1 --json", there)).contains("\"turn\":1,", "\"node\":\"quay/arrive\"");

        assertThat(said("{\"choose\":\"ask\"}\n", "at 1 --json", there)).contains("\"turn\":2,");
        assertThat(said("", "--json", there)).contains("\"turn\":1,").doesNotContain("\"turn\":2,");
        assertThat(run("", concat("at 7", there))).isEqualTo(2);
    }

    private static Story miniature() {
        return StoryReader.read(Path.of("src/test/resources/stories/miniature"))
                .story()
                .orElseThrow();
    }

    private String said(String input, String command, String... there) {
        out.reset();
        assertThat(run(input, concat(command, there)))
                .as("%s: %s", command, err)
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String[] concat(String command, String... there) {
        return Stream.concat(Stream.of(command.split(" ")), Stream.of(there)).toArray(String[]::new);
    }

    @Test
    void withoutAFolderOfItsOwnATellingIsKeptWhereTheSystemKeepsData() {
        assertThat(run("", "--json", "--story", COUNTED)).isZero();

        assertThat(home.resolve("data/hailsham/telling/journal")).exists();
    }

    @Test
    void aSlotThatIsRefusedEndsWithTwoAndOneSentence() {
        assertThat(run("", "--json", "--story", COUNTED, "--slot", "../x")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void whenNobodyTakesWhatIsWrittenASentenceSaysSo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(Hailsham.run(outside("", full), "check", "--story", COUNTED)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("What was to be written could not be: its reader is gone, or the disk is full.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "--json"})
    void aFaultOfTheProgramIsASentenceAndAFileForWhoeverMendsIt(String command) throws IOException {
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a fault");
            }
        };

        assertThat(Hailsham.run(outside("", faulty), command, "--story", COUNTED))
                .isEqualTo(2);

        Path log = home.resolve("state/hailsham/crash.log");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The program has failed, and is at fault; what you chose is kept. What happened stands in "
                        + log + ".\n");
        assertThat(Files.readString(log)).contains("IllegalStateException: a fault", "at hailsham.");
        err.reset();
        assertThat(Hailsham.run(outside("", faulty), command, "--debug", "--story", COUNTED))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at hailsham.");
    }

    @Test
    void nothingThatWasTypedMovesTheCursor() {
        assertThat(run("", "\u001b[2J\u009b1m\u202e")).isEqualTo(2);
        assertThat(run("", "--story", "\u001b]0;title\u0007")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\n]]");
    }

    private int run(String input, String... arguments) {
        return Hailsham.run(outside(input, out), arguments);
    }

    private Outside outside(String input, OutputStream to) {
        Map<String, String> environment = Map.of(
                "XDG_DATA_HOME", home.resolve("data").toString(),
                "XDG_CONFIG_HOME", home.resolve("config").toString(),
                "XDG_STATE_HOME", home.resolve("state").toString());
        return new Outside(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new Places(environment, "/nowhere"));
    }
}
