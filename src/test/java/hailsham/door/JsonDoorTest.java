package hailsham.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hailsham.Miniature;
import hailsham.golden.GoldenPairs;
import hailsham.save.FolderShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class JsonDoorTest {
    @TempDir
    Path root;

    private int visits;

    @TestFactory
    List<DynamicTest> whatIsSaidAtTheDoor() {
        return GoldenPairs.tests("transcripts/door", input -> visit("visit-" + visits++, bytes(input)));
    }

    @Test
    void theEndOfTheInputIsTheEndAndALastLineNeedsNoLineEnd() {
        assertThat(visit("none", new byte[0]).lines()).hasSize(1);
        assertThat(visit("last", bytes("{\"choose\":\"carry\"}\r\n{\"undo\":1}"))
                        .lines())
                .hasSize(3);
    }

    @Test
    void whoComesBackStandsWhereHeStood() {
        List<String> first = visit("kept", bytes("{\"choose\":\"carry\"}\n{\"choose\":\"ask\"}\n"))
                .lines()
                .toList();

        assertThat(visit("kept", new byte[0]).lines()).containsExactly(first.get(2));
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsAnswered() {
        String line = "{\"choose\":\"" + "x".repeat(Lines.LONGEST) + "\"}\n{\"choose\":\"carry\"}\n";

        List<String> said = visit("long", bytes(line)).lines().toList();

        assertThat(said).hasSize(3);
        assertThat(said.get(1))
                .isEqualTo("{\"error\":{\"code\":\"too-long\",\"message\":\"a line has at most 1048576 bytes\"}}");
        assertThat(said.get(2)).startsWith("{\"v\":1,\"turn\":1,");
    }

    @Test
    void aLineOfAMegabyteIsAnswered() {
        String line = "{\"choose\":\"" + "x".repeat(1_000_000) + "\"}\n";

        assertThat(visit("megabyte", bytes(line)).lines().skip(1))
                .containsExactly(
                        "{\"error\":{\"code\":\"not-an-option\",\"message\":\"there is no such choice here\"}}");
    }

    @Test
    void whateverComesInEachLineGetsOneLineAndNothingChanges() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            byte[] garbage = new byte[random.nextInt(2_000)];
            random.nextBytes(garbage);
            String[] asked = new String(garbage, StandardCharsets.ISO_8859_1).split("\n", -1);
            int lines = asked.length - (asked[asked.length - 1].isEmpty() ? 1 : 0);

            List<String> said = visit("garbage", garbage).lines().toList();

            assertThat(said)
                    .hasSize(1 + lines)
                    .startsWith(visit("clean", new byte[0]).strip());
            assertThat(said.subList(1, said.size())).allMatch(line -> line.startsWith("{\"error\":"));
        }
    }

    @Test
    void whenTheOtherSideIsGoneWhatWasChosenIsKept() {
        OutputStream gone = new OutputStream() {
            private int lines;

            @Override
            public void write(int b) throws IOException {
                if (b == '\n' && ++lines == 2) {
                    throw new IOException("gone");
                }
            }
        };
        byte[] input = bytes("{\"choose\":\"carry\"}\n{\"choose\":\"ask\"}\n");
        try (FolderShelf shelf = FolderShelf.in(root.resolve("gone"), FolderShelf.USUAL)) {
            assertThatThrownBy(() -> JsonDoor.serve(
                            Miniature.engine(),
                            on -> Miniature.engine(),
                            shelf,
                            new ByteArrayInputStream(input),
                            gone,
                            this::unexpected))
                    .isInstanceOf(IOException.class);
        }
        assertThat(visit("gone", new byte[0])).startsWith("{\"v\":1,\"turn\":1,");
    }

    @Test
    void aSlotThatCannotBeReadInIsRefusedInOneLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FolderShelf shelf = FolderShelf.in(root, "..")) {
            Optional<String> refusal = JsonDoor.serve(
                    Miniature.engine(),
                    on -> Miniature.engine(),
                    shelf,
                    new ByteArrayInputStream(bytes("{\"undo\":1}\n")),
                    out,
                    this::unexpected);
            assertThat(refusal).isPresent();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("{\"error\":{\"code\":\"slot\",\"message\":\"" + refusal.get() + "\"}}\n");
        }
    }

    @Test
    void savedAndLoadedAtEveryTenthTurnTheStateIsTheSame() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            RandomVisitor visitor = new RandomVisitor(seed, 400);
            try (FolderShelf shelf = FolderShelf.in(root.resolve("random-" + seed), "telling")) {
                JsonDoor.serve(
                        Miniature.engine(),
                        on -> Miniature.engine(),
                        shelf,
                        visitor,
                        visitor.answers(),
                        this::unexpected);
            }
            assertThat(visitor.loads()).isEqualTo(40);
        }
    }

    /** What is said in a folder's usual slot, all notices before it. */
    private String visit(String folder, byte[] input) {
        List<String> notices = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FolderShelf shelf = FolderShelf.in(root.resolve(folder), FolderShelf.USUAL)) {
            assertThat(JsonDoor.serve(
                            Miniature.engine(),
                            on -> Miniature.engine(),
                            shelf,
                            new ByteArrayInputStream(input),
                            out,
                            notices::add))
                    .isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        StringBuilder all = new StringBuilder();
        notices.forEach(notice -> all.append("(").append(notice).append(")\n"));
        return all + out.toString(StandardCharsets.UTF_8);
    }

    private void unexpected(String notice) {
        throw new AssertionError(notice);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
