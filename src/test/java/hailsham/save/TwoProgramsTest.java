package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProgramsTest {
    @TempDir
    Path root;

    @Test
    void theSecondProgramIsToldWhoHasTheSlotAndADeadOneHasNothing() throws Exception {
        Process first = Programs.start(OtherProgram.class, root.toString());
        try {
            assertThat(first.inputReader().readLine()).isEqualTo("open");

            assertThat(Slots.reopen(root).refusal().orElseThrow())
                    .matches("The slot \"telling\" is open in another program \\(process " + first.pid()
                            + " since \\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d\\). Leave that one first, or read in another"
                            + " slot with --slot NAME\\.");
            try (FolderShelf elsewhere = FolderShelf.in(root, "elsewhere")) {
                assertThat(elsewhere.open(Miniature.engine()).refusal()).isEmpty();
                assertThat(elsewhere
                                .saveAs("telling", Telling.begin(Miniature.engine()), 0)
                                .orElseThrow())
                        .startsWith("The slot \"telling\" is open in another program");
                assertThat(elsewhere
                                .load("telling", Miniature.engine())
                                .telling()
                                .orElseThrow()
                                .log())
                        .hasSize(1);
            }
        } finally {
            first.destroyForcibly();
        }
        assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Slots.reopen(root).telling().orElseThrow().log()).hasSize(1);
    }

    @Test
    void whoIsRefusedReadsOnInASlotOfTheirOwnAndTheFirstIsLeftAsItIs() throws Exception {
        Process first = Programs.start(OtherProgram.class, root.toString());
        try (FolderShelf second = Slots.usual(root)) {
            assertThat(first.inputReader().readLine()).isEqualTo("open");
            assertThat(second.open(Miniature.engine()).refusal()).isPresent();
            Watch watch = second.watch().orElseThrow();
            assertThat(watch.who()).contains("process " + first.pid());
            assertThat(watch.look(Miniature.engine())
                            .orElseThrow()
                            .telling()
                            .orElseThrow()
                            .log())
                    .hasSize(1);
            assertThat(watch.look(Miniature.engine()))
                    .as("nothing was done since")
                    .isEmpty();
            assertThat(watch.isOver()).isFalse();
            Map<String, byte[]> before = Slots.files(root.resolve("telling"));

            Telling copy = second.elsewhere(Miniature.engine()).telling().orElseThrow();
            copy.choose("ask");

            assertThat(second.slot()).isEqualTo("telling-1");
            assertThat(second.keep(copy, 0)).isEmpty();
            assertThat(Slots.files(root.resolve("telling"))).containsExactlyEntriesOf(before);
        } finally {
            first.destroyForcibly();
        }
        assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Slots.reopen(root).telling().orElseThrow().log()).hasSize(1);
    }

    @Test
    void whereNothingIsKeptYetWhoIsRefusedBeginsElsewhere() {
        try (FolderShelf first = Slots.usual(root);
                FolderShelf second = Slots.usual(root)) {
            first.open(Miniature.engine());
            assertThat(second.open(Miniature.engine()).refusal()).isPresent();
            assertThat(second.elsewhere(Miniature.engine())
                            .telling()
                            .orElseThrow()
                            .position())
                    .isZero();
            assertThat(second.slot()).isEqualTo("telling-1");
        }
    }

    @Test
    void twoInOneProgramAreTwo() {
        try (FolderShelf first = Slots.usual(root)) {
            first.open(Miniature.engine());
            assertThat(Slots.reopen(root).refusal()).isPresent();
        }
        assertThat(Slots.reopen(root).refusal()).isEmpty();
    }

    /** Opens the usual slot, takes one decision, says so, and does not leave. */
    static final class OtherProgram {
        private OtherProgram() {}

        public static void main(String[] arguments) throws IOException {
            FolderShelf shelf = Slots.usual(Path.of(arguments[0]));
            shelf.open(Miniature.engine());
            Telling telling = Telling.begin(Miniature.engine());
            telling.choose("carry");
            shelf.keep(telling, 0);
            System.out.println("open");
            System.in.read();
        }
    }
}
