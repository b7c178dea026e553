package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock that was set back or forward between two readings, or was never set. */
class ClockTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 2099-12-31T23:59:59Z",
        "2099-12-31T23:59:59Z, 1970-01-01T00:00:00Z",
        "2099-12-31T23:59:59Z, 1969-12-31T00:00:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T00:30:00Z"
    })
    void theNewestPlaceIsFoundWhateverTheClockSays(Instant first, Instant second) throws Exception {
        Telling telling = Telling.begin(Miniature.engine());
        Random random = new Random(7);
        for (int reading = 0; reading < 6; reading++) {
            long now = (reading % 2 == 0 ? first : second).toEpochMilli();
            try (FolderShelf shelf = new FolderShelf(root, FolderShelf.USUAL, Slots.HASTY, () -> now)) {
                Opened opened = shelf.open(Miniature.engine());
                assertThat(opened.notices()).isEmpty();
                telling = opened.telling().orElse(telling);
                Telling before = telling;
                opened.telling().ifPresent(found -> assertSame(found, before));
                Miniature.play(telling, random, 5);
                assertThat(shelf.keep(telling, 0)).isEmpty();
                assertThat(shelf.leave(telling, 1)).isEmpty();
                assertThat(Slots.reopen(root).refusal().orElseThrow()).startsWith("The slot \"telling\" is open in");
            }
            for (String file : Slots.files(root).keySet()) {
                Files.setLastModifiedTime(root.resolve(file), FileTime.fromMillis(now));
            }
            assertSame(Slots.reopen(root).telling().orElseThrow(), telling);
        }
        assertThat(FolderShelf.in(root, FolderShelf.USUAL).slots()).hasSize(1);
    }
}
