package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.Miniature;
import hailsham.save.format.Kept;
import hailsham.save.format.SnapshotReader;
import hailsham.save.format.SnapshotWriter;
import hailsham.save.slot.SlotRoot;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves as every version of the format wrote them, which must be read for ever. They are never written again. */
class OlderFormatsTest {
    private static final Path SAVES = Path.of("src/test/resources/saves");

    @TempDir
    Path root;

    @Test
    void formatOneIsRead() throws IOException {
        Slots.write(root, Slots.files(SAVES.resolve("format-1")));

        Kept kept = new SlotRoot(root).folder("telling").read().newest().orElseThrow();

        assertThat(kept.log())
                .hasToString("[quay/arrive.carry, quay/arrive.ask, quay/arrive.nothing, quay/bench.thread.lamp-room,"
                        + " lamp-room/stairs.retell.the-slip.let-be, lamp-room/stairs.retell.fog.kindly]");
        assertThat(kept.ledger().position()).isEqualTo(5);
        assertThat(kept.read()).isEqualTo(4);
        Opened opened = Slots.reopen(root);
        assertThat(opened.notices()).isEmpty();
        assertThat(opened.telling().orElseThrow().log()).isEqualTo(kept.log());
    }

    @Test
    void waysThatAJournalOfFormatOneKnewAreThere() throws IOException {
        Slots.write(root, Slots.files(SAVES.resolve("format-1")));

        Kept kept = new SlotRoot(root).folder("telling").read().newest().orElseThrow();
        assertThat(kept.ledger().strands()).singleElement().satisfies(strand -> {
            assertThat(strand.position()).isEqualTo(5);
            assertThat(strand.tip()).isEqualTo(6);
        });
    }

    @Test
    void whatWasOfFormatOneIsOfTheNewestOnceItIsGoneOnWith() throws IOException {
        Slots.write(root, Slots.files(SAVES.resolve("format-1")));
        try (FolderShelf shelf = Slots.usual(root)) {
            Opened opened = shelf.open(Miniature.engine());
            shelf.keep(opened.telling().orElseThrow(), opened.read());
        }

        Map<String, byte[]> files = Slots.files(root);
        assertThat(new String(files.get("telling/journal"), StandardCharsets.UTF_8))
                .contains("hailsham-journal 2 ");
        assertThat(new String(files.get("telling/telling.json"), StandardCharsets.UTF_8))
                .startsWith("{\"format\":2,");
        assertThat(Slots.reopen(root).notices()).isEmpty();
    }

    @Test
    void formatTwoIsReadWithItsWaysAndReplays() throws IOException {
        Slots.write(root, Slots.files(SAVES.resolve("format-2")));

        Opened opened = Slots.reopen(root);

        Telling telling = opened.telling().orElseThrow();
        assertThat(opened.notices()).isEmpty();
        assertThat(opened.read()).isEqualTo(2);
        assertThat(telling.present()).isEqualTo(3);
        assertThat(telling.node()).hasToString("lamp-room/stairs");
        assertThat(telling.log()).hasSize(8);
        assertThat(telling.replays())
                .extracting(Replay::number, Replay::fate, Replay::decisions)
                .containsExactly(tuple(1, Fate.KEPT, 3), tuple(3, Fate.OPEN, 1));
        telling.turnTo(0);
        assertThat(telling.ways()).extracting(Way::words).containsExactly(Optional.of("It was my turn and I slept"));
    }

    @Test
    void whatIsOfTheNewestFormatIsWrittenAgainByteForByte() {
        Map<String, byte[]> files = Slots.files(SAVES.resolve("format-2"));
        for (String name : new String[] {"telling/telling.json", "telling/telling.json.bak"}) {
            assertThat(SnapshotWriter.write(
                            SnapshotReader.read(files.get(name)).usable().orElseThrow()))
                    .isEqualTo(files.get(name));
        }
    }
}
