package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.reopen;
import static hailsham.save.Slots.usual;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.save.format.JournalLine;
import hailsham.save.format.JournalText;
import hailsham.save.slot.SlotRoot;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderShelfTest {
    @TempDir
    Path root;

    @Test
    void aSlotThatIsNotThereYetHoldsNothing() {
        assertThat(reopen(root.resolve("not/there"))).satisfies(opened -> {
            assertThat(opened.telling()).isEmpty();
            assertThat(opened.refusal()).isEmpty();
            assertThat(opened.notices()).isEmpty();
            assertThat(opened.lastKept()).isZero();
        });
    }

    @Test
    void whateverAReaderDidIsThereAgainThoughNobodyLeft() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Path home = root.resolve("home-" + seed);
            Path copy = root.resolve("copy-" + seed);
            Telling telling = Telling.begin(Miniature.engine());
            try (FolderShelf shelf = usual(home)) {
                shelf.open(Miniature.engine());
                for (int i = 0; i < 40; i++) {
                    Miniature.step(telling, random);
                    int read = random.nextInt(telling.events().size() + 1);
                    assertThat(shelf.keep(telling, read)).isEmpty();

                    Slots.write(copy, Slots.files(home));
                    Opened opened = reopen(copy);
                    assertSame(opened.telling().orElseThrow(), telling);
                    assertThat(opened.read()).isEqualTo(read);
                    assertThat(opened.notices()).isEmpty();
                }
            }
        }
    }

    @Test
    void openingAndLeavingChangesNothingButTheTime() {
        play(1, 25);
        Map<String, byte[]> before = Slots.files(root);

        for (int i = 0; i < 3; i++) {
            try (FolderShelf shelf = usual(root)) {
                Opened opened = shelf.open(Miniature.engine());
                shelf.keep(opened.telling().orElseThrow(), opened.read());
            }
        }

        Map<String, byte[]> after = Slots.files(root);
        before.remove("telling/.lock");
        after.remove("telling/.lock");
        assertThat(after).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void somebodyWhoLeftInsideTheInnerFlashbackComesBackToThatLine() {
        Telling telling = Telling.begin(Miniature.engine());
        for (String option : List.of("carry", "nothing", "thread.lamp-room")) {
            telling.choose(option);
        }
        int inner = 0;
        while (!(telling.events().get(inner) instanceof Event.FlashbackBegins begins && begins.depth() == 2)) {
            inner++;
        }
        try (FolderShelf shelf = usual(root)) {
            shelf.open(Miniature.engine());
            shelf.keep(telling, 0);
            shelf.keep(telling, inner + 2);
        }

        Opened opened = reopen(root);

        assertThat(opened.read()).isEqualTo(inner + 2);
        assertSame(opened.telling().orElseThrow(), telling);
    }

    @Test
    void theNewestIsToldByNumbersWhateverTheClockSays() throws IOException {
        long[] now = {4_000_000_000_000L};
        Telling telling = Telling.begin(Miniature.engine());
        Random random = new Random(5);
        FolderShelf shelf =
                new FolderShelf(root, FolderShelf.USUAL, hailsham.save.disk.Disk.REAL, () -> now[0] -= 86_400_000L);
        try (shelf) {
            shelf.open(Miniature.engine());
            for (int i = 0; i < 25; i++) {
                Miniature.step(telling, random);
                shelf.leave(telling, 0);
            }
        }
        Files.setLastModifiedTime(root.resolve("telling/telling.json.bak"), FileTime.fromMillis(9_000_000_000_000L));

        assertSame(reopen(root).telling().orElseThrow(), telling);
    }

    @Test
    void filesAreForTheirOwnerAlone() throws IOException {
        Path home = root.resolve("new/home");
        try (FolderShelf shelf = usual(home)) {
            shelf.open(Miniature.engine());
            shelf.leave(Telling.begin(Miniature.engine()), 0);
        }

        for (Path folder : List.of(home.getParent(), home, home.resolve("telling"))) {
            assertThat(permissions(folder)).isEqualTo("rwx------");
        }
        for (String file : Slots.files(home).keySet()) {
            assertThat(permissions(home.resolve(file))).as(file).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aSaveOfAnotherStoryIsRefusedInOneSentenceAndLeftAlone() {
        play(1, 10);
        Map<String, byte[]> before = Slots.files(root);
        Engine other = Engine.of(Miniature.story("another", 1));

        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(other);
            assertThat(opened.telling()).isEmpty();
            assertThat(opened.refusal())
                    .hasValue("The slot \"telling\" holds a telling of another story (lighthouse-clock). Choose another"
                            + " slot with --slot NAME.");
            assertThat(shelf.keep(Telling.begin(other), 0)).isEqualTo(opened.refusal());
        }
        assertThat(Slots.files(root)).containsAllEntriesOf(withoutLock(before));
    }

    @Test
    void aSaveOfANewerProgramIsRefusedInOneSentenceAndLeftAlone() throws IOException {
        Map<String, byte[]> newer = Map.of(
                "telling/journal",
                JournalLine.signed("hailsham-journal 3 and what follows").getBytes(StandardCharsets.UTF_8));
        Slots.write(root, newer);

        assertThat(reopen(root).refusal())
                .hasValue("The slot \"telling\" was written by a newer version of this program, which this one cannot"
                        + " read. Use that version, or choose another slot with --slot NAME.");
        assertThat(Slots.files(root)).containsAllEntriesOf(newer);
    }

    @Test
    void aTellingOfAnOlderVersionOfTheStoryIsGoneOnWithWhereAllOfItHolds() {
        Telling told = play(1, 10);
        Engine newer = Engine.of(Miniature.story(Miniature.story().id(), 7));

        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(newer);
            assertThat(opened.notices()).isEmpty();
            assertSame(opened.telling().orElseThrow(), told);
        }
    }

    @Test
    void whereAnEditedStoryNoLongerHoldsTheReaderIsToldAndTheOldWayIsKept() throws IOException {
        String journal = new JournalText.Header(1, Miniature.story().id(), 1, 0).written()
                + JournalLine.signed("1 choose quay/arrive.carry")
                + JournalLine.signed("2 choose quay/arrive.swim")
                + JournalLine.signed("3 choose quay/bench.on");
        Slots.write(root, Map.of("telling/journal", journal.getBytes(StandardCharsets.UTF_8)));

        try (FolderShelf shelf = usual(root)) {
            Opened opened = shelf.open(Miniature.engine());
            Telling telling = opened.telling().orElseThrow();
            assertThat(telling.log()).hasToString("[quay/arrive.carry]");
            assertThat(opened.notices())
                    .containsExactly(
                            "The story has changed since this was kept, and your way holds no longer to where you"
                                    + " were: what you chose in The Quay has been taken out of it. You go on from the last place"
                                    + " that holds. Nothing is lost: what was kept stays as it is until you go on, and stands then"
                                    + " in a slot of its own.");
            telling.choose("ask");
            assertThat(shelf.keep(telling, 0)).hasValue("Where you were is kept in the slot \"left-1\".");
        }
        assertThat(new SlotRoot(root)
                        .folder("left-1")
                        .read()
                        .newest()
                        .orElseThrow()
                        .log())
                .hasToString("[quay/arrive.carry, quay/arrive.swim, quay/bench.on]");
    }

    /** Plays in the usual slot, by chance, and leaves. */
    private Telling play(int seed, int steps) {
        Telling telling = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = usual(root)) {
            shelf.open(Miniature.engine());
            Random random = new Random(seed);
            for (int i = 0; i < steps; i++) {
                Miniature.step(telling, random);
                shelf.keep(telling, 1);
            }
            shelf.leave(telling, 1);
        }
        return telling;
    }

    private static Map<String, byte[]> withoutLock(Map<String, byte[]> files) {
        files.remove("telling/.lock");
        return files;
    }
}
