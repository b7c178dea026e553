package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Engine;
import hailsham.engine.LargeStory;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One run of many decisions, each kept on the real disk: {@code -Dtorture.decisions=100000} for as many as nobody takes. It
 * says what a save took, its forcing to disk included, and what a decision costs in memory and on disk.
 */
class LongReadingTest {
    private static final int DECISIONS = Integer.getInteger("torture.decisions", 2_000);
    private static final int MOST_BYTES_ON_DISK = 250;
    private static final int MOST_BYTES_IN_MEMORY = 600;
    /** With fewer, whatever else the machine's memory holds at that moment is more than the decisions. */
    private static final int ENOUGH_TO_WEIGH = 20_000;

    @TempDir
    Path root;

    @Test
    void aDecisionCostsTheSameHoweverManyWereTaken() throws Exception {
        Random random = new Random(1);
        Engine engine = Engine.of(LargeStory.ofNodes(1_000));
        Telling telling = Telling.begin(engine);
        long[] nanos = new long[DECISIONS];
        long early = 0;
        try (FolderShelf shelf = FolderShelf.in(root, FolderShelf.USUAL)) {
            shelf.open(engine);
            for (int i = 0; i < DECISIONS; i++) {
                List<Option> options = telling.options();
                telling.choose(options.get(random.nextInt(options.size())).id());
                long before = System.nanoTime();
                assertThat(shelf.keep(telling, 0)).isEmpty();
                nanos[i] = System.nanoTime() - before;
                if (i == DECISIONS / 100) {
                    early = used();
                }
            }
            long memory = (used() - early) / DECISIONS;
            long disk = Files.size(root.resolve("telling/journal")) / DECISIONS;
            Arrays.sort(nanos);
            System.out.printf(
                    "%d decisions: a save %.2f ms in the middle, %.2f ms for 99 of 100, %.1f ms at most; %d bytes of memory and"
                            + " %d of journal a decision, %d of snapshot in all%n",
                    DECISIONS,
                    nanos[DECISIONS / 2] / 1e6,
                    nanos[DECISIONS * 99 / 100] / 1e6,
                    nanos[DECISIONS - 1] / 1e6,
                    memory,
                    disk,
                    Files.size(root.resolve("telling/telling.json")));
            assertThat(disk).isLessThan(MOST_BYTES_ON_DISK);
            if (DECISIONS >= ENOUGH_TO_WEIGH) {
                assertThat(memory).isLessThan(MOST_BYTES_IN_MEMORY);
            }
        }
        try (FolderShelf shelf = FolderShelf.in(root, FolderShelf.USUAL)) {
            assertSame(shelf.open(engine).telling().orElseThrow(), telling);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
