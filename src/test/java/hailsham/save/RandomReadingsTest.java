package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.usual;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.save.format.SnapshotReader;
import hailsham.save.format.SnapshotWriter;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saves and loads at each step of a reading: {@code -Dtorture.readings=10000} for more than a build has time for. */
class RandomReadingsTest {
    private static final int READINGS = Integer.getInteger("torture.readings", 100);
    private static final long SEED = Long.getLong("torture.seed", System.nanoTime());
    private static final int STEPS = 16;

    @TempDir
    Path root;

    @Test
    void stateTextAndPendingChoicesAreTheSameAfterEveryStep() throws Exception {
        for (int reading = 0; reading < READINGS; reading++) {
            Random random = new Random(SEED + reading);
            Path home = root.resolve("home");
            Slots.delete(home);
            Telling telling = Telling.begin(Miniature.engine());
            for (int step = 0; step < STEPS; step++) {
                Miniature.step(telling, random);
                int read = random.nextInt(telling.events().size() + 1);
                try (FolderShelf shelf = usual(home)) {
                    shelf.open(Miniature.engine());
                    assertThat(random.nextBoolean() ? shelf.keep(telling, read) : shelf.leave(telling, read))
                            .isEmpty();
                }
                Opened opened = Slots.reopen(home);
                Telling found = opened.telling().orElseThrow();
                String where = "seed " + (SEED + reading) + ", step " + step;
                assertThat(opened.notices()).as(where).isEmpty();
                assertSame(found, telling);
                assertThat(found.options()).as(where).isEqualTo(telling.options());
                assertThat(found.ledger()).as(where).isEqualTo(telling.ledger());
                assertThat(opened.read()).as(where).isEqualTo(read);
                telling = found;
            }
            byte[] saved = Files.readAllBytes(home.resolve("telling/telling.json"));
            assertThat(SnapshotWriter.write(SnapshotReader.read(saved).usable().orElseThrow()))
                    .isEqualTo(saved);
        }
        System.out.printf("%d readings of %d steps (seed %d), saved and loaded at each%n", READINGS, STEPS, SEED);
    }
}
