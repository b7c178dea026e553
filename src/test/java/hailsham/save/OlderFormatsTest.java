package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.save.format.Kept;
import hailsham.save.format.SnapshotReader;
import hailsham.save.format.SnapshotWriter;
import hailsham.telling.Shelf.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(kept.position()).isEqualTo(5);
        assertThat(kept.read()).isEqualTo(4);
        Opened opened = Slots.reopen(root);
        assertThat(opened.notices()).isEmpty();
        assertThat(opened.telling().orElseThrow().log()).isEqualTo(kept.log());
    }

    @Test
    void formatOneIsWrittenAgainByteForByte() {
        Map<String, byte[]> files = Slots.files(SAVES.resolve("format-1"));
        for (String name : new String[] {"telling/telling.json", "telling/telling.json.bak"}) {
            assertThat(SnapshotWriter.write(
                            SnapshotReader.read(files.get(name)).usable().orElseThrow()))
                    .isEqualTo(files.get(name));
        }
    }
}
