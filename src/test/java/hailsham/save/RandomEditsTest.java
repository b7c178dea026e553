package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.usual;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.RandomEdits;
import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.strand.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story is edited at random under saves: {@code -Dtorture.edits=1000} for more edits than a build has time for. */
class RandomEditsTest {
    private static final int EDITS = Integer.getInteger("torture.edits", 60);
    private static final long SEED = Long.getLong("torture.seed", System.nanoTime());

    @TempDir
    Path root;

    private int unsound;
    private int silent;
    private int told;
    private int broken;

    @Test
    void aReaderGoesOnOrIsToldAndIsNeverSilentlyInAWrongPlace() throws Exception {
        for (int done = 0, seed = 0; done < EDITS; seed++) {
            Random random = new Random(SEED + seed);
            RandomEdits edits = RandomEdits.of(random);
            Optional<Story> story = edits.story()
                    .writtenTo(Files.createDirectories(root.resolve("story-" + seed)))
                    .story();
            Slots.delete(root.resolve("story-" + seed));
            if (story.isEmpty()) {
                unsound++;
                continue;
            }
            done++;
            under(Engine.of(story.get()), edits, random, "seed " + (SEED + seed) + ": " + edits);
        }
        System.out.printf(
                "%d edits (seed %d; %d more left no sound story): %d gone on with unsaid, %d told of, of which %d where the"
                        + " way broke%n",
                EDITS, SEED, unsound, silent, told, broken);
        assertThat(broken).isPositive();
        assertThat(silent).isPositive();
    }

    private void under(Engine edited, RandomEdits edits, Random random, String description) throws Exception {
        Path home = Files.createDirectories(root.resolve("home"));
        Slots.delete(home);
        Telling telling = Telling.begin(Miniature.engine());
        boolean leaves = random.nextBoolean();
        try (FolderShelf shelf = usual(home)) {
            shelf.open(Miniature.engine());
            for (int i = 1 + random.nextInt(25); i > 0; i--) {
                Miniature.step(telling, random);
                shelf.keep(telling, 1);
            }
            if (leaves) {
                shelf.leave(telling, 1);
            }
        }
        Map<String, byte[]> before = files(home);
        try (FolderShelf shelf = usual(home)) {
            Opened opened = shelf.open(edited);
            Telling found = opened.telling().orElseThrow();
            assertThat(opened.refusal()).as(description).isEmpty();
            if (opened.notices().isEmpty()) {
                silent++;
                assertInItsPlace(found, telling, edits, description);
            } else {
                told++;
            }
            assertThat(opened.read()).isLessThanOrEqualTo(found.events().size());
            boolean breaks = opened.notices().stream().anyMatch(notice -> notice.contains("holds no longer"));
            broken += breaks ? 1 : 0;
            shelf.keep(found, opened.read());
            shelf.leave(found, found.events().size());
            if (breaks) {
                assertThat(files(home)).as(description).containsExactlyEntriesOf(before);
            }
            goOn(found, random);
            shelf.keep(found, 0);
            if (breaks) {
                assertNothingLost(home, telling, description);
            }
            shelf.close();
            try (FolderShelf again = usual(home)) {
                Opened later = again.open(edited);
                assertThat(later.notices()).as(description).isEmpty();
                assertSame(later.telling().orElseThrow(), found);
            }
        }
    }

    /** The same was decided, where something was decided, and it leads to the same node. */
    private static void assertInItsPlace(Telling found, Telling telling, RandomEdits edits, String description) {
        assertThat(found.node())
                .as(description)
                .hasToString(edits.now(telling.node().toString()));
        assertThat(decided(found))
                .as(description)
                .isEqualTo(decided(telling).stream().map(edits::now).toList());
    }

    private static List<String> decided(Telling telling) {
        return telling.log().subList(0, telling.position()).stream()
                .filter(decision -> !decision.option().equals("on"))
                .map(Decision::toString)
                .toList();
    }

    private static void goOn(Telling telling, Random random) {
        List<Option> free = telling.options().stream().filter(Option::free).toList();
        if (free.isEmpty()) {
            telling.undo();
        } else {
            telling.choose(free.get(random.nextInt(free.size())).id());
        }
    }

    private static void assertNothingLost(Path home, Telling telling, String description) {
        try (FolderShelf left = new FolderShelf(home, "left-1", Slots.HASTY, () -> 1)) {
            Opened opened = left.open(Miniature.engine());
            assertThat(opened.telling()).as(description).isPresent();
            assertSame(opened.telling().orElseThrow(), telling);
        }
    }

    private static Map<String, byte[]> files(Path home) {
        Map<String, byte[]> files = new TreeMap<>(Slots.files(home));
        files.keySet().removeIf(name -> name.endsWith(".lock") || name.startsWith(".met"));
        return files;
    }
}
