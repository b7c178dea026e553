package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hailsham.Miniature;
import hailsham.save.sentence.Sentences;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the outside world does to a save while somebody reads. */
class TroubleTest {
    @TempDir
    Path root;

    @Test
    void aSaveThatIsStoppedAfterAnyStepLeavesTheOldPlaceOrTheNew() throws IOException {
        int stopped = 0;
        for (int steps = 0; ; steps++) {
            Slots.delete(root);
            Telling told = Telling.begin(Miniature.engine());
            FailingDisk disk = new FailingDisk(steps, true);
            List<String> before = List.of();
            FolderShelf shelf = new FolderShelf(root, FolderShelf.USUAL, disk, () -> 1);
            try (shelf) {
                shelf.open(Miniature.engine());
                Random random = new Random(2);
                for (int i = 0; i < 20; i++) {
                    before = log(told);
                    Miniature.step(told, random);
                    shelf.keep(told, 0);
                }
                before = log(told);
                shelf.leave(told, 3);
            } catch (FailingDisk.PowerLoss e) {
                stopped++;
            }
            Opened opened = reopen(root);
            assertThat(opened.telling().map(TroubleTest::log).orElse(List.of()))
                    .as("stopped after %d steps", steps)
                    .isIn(before, log(told));
            assertThat(opened.notices()).isSubsetOf(Sentences.TORN);
            assertThat(Slots.files(root).keySet()).noneMatch(file -> file.contains(".tmp"));
            if (!disk.failed()) {
                break;
            }
        }
        assertThat(stopped).isGreaterThan(60);
    }

    @Test
    void aDiskThatFailsIsToldOfOnceAndTheNextSaveThatWorksKeepsAll() throws IOException {
        for (int steps = 0; ; steps++) {
            Slots.delete(root);
            Telling told = Telling.begin(Miniature.engine());
            FailingDisk disk = new FailingDisk(steps, false);
            try (FolderShelf shelf = new FolderShelf(root, FolderShelf.USUAL, disk, () -> 1)) {
                shelf.open(Miniature.engine());
                Random random = new Random(2);
                int notices = 0;
                for (int i = 0; i < 20; i++) {
                    Miniature.step(told, random);
                    notices += shelf.keep(told, 0).isPresent() ? 1 : 0;
                    if (disk.failed() && i % 3 == 2) {
                        notices += shelf.keep(told, 1).isPresent() ? 1 : 0;
                        assertThat(shelf.keep(told, 2)).isEmpty();
                        assertThat(notices).isEqualTo(1);
                        disk.mend();
                        assertThat(shelf.keep(told, 3)).hasValue(Sentences.KEPT_AGAIN);
                    }
                }
                disk.mend();
                shelf.keep(told, 0);
            }
            assertSame(reopen(root).telling().orElseThrow(), told);
            assertThat(Slots.files(root).keySet()).noneMatch(file -> file.contains(".tmp"));
            if (steps > 100) {
                break;
            }
        }
    }

    @Test
    void aFolderThatIsGoneIsMadeAgainWithAllThatIsKnown() throws IOException {
        Telling told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(root.resolve("home"))) {
            shelf.open(Miniature.engine());
            Miniature.play(told, new Random(4), 10);
            shelf.keep(told, 1);
            Slots.delete(root.resolve("home"));
            Miniature.step(told, new Random(4));

            assertThat(shelf.keep(told, 2)).isEmpty();
            assertThat(reopen(root.resolve("home")).refusal())
                    .as("its lock is held again")
                    .isPresent();
        }
        assertSame(reopen(root.resolve("home")).telling().orElseThrow(), told);
    }

    @Test
    void whereThereIsNoFolderToBeHadAReaderIsToldOnceAndReadsOn() throws IOException {
        Path inTheWay = Files.writeString(root.resolve("home"), "not a folder");
        Telling told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(inTheWay)) {
            Opened opened = shelf.open(Miniature.engine());
            assertThat(opened.refusal()).isEmpty();
            assertThat(opened.notices())
                    .containsExactly("Your place is not being kept: " + inTheWay
                            + " is not a folder. You can read on, and it will be kept as soon as that is possible.");
            Miniature.play(told, new Random(4), 10);
            assertThat(shelf.keep(told, 0)).isEmpty();
            Files.delete(inTheWay);
            assertThat(shelf.keep(told, 0)).hasValue(Sentences.KEPT_AGAIN);
        }
        assertSame(reopen(inTheWay).telling().orElseThrow(), told);
    }

    @Test
    void aFullDiskIsToldOfOnceAndTheOldPlaceStands() throws Exception {
        Path small = Files.createDirectory(root.resolve("small"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", small.toString()))
                .as("a small disk can be had")
                .isZero();
        try {
            Telling told = Telling.begin(Miniature.engine());
            try (FolderShelf shelf = FolderShelf.in(small, FolderShelf.USUAL)) {
                shelf.open(Miniature.engine());
                Miniature.play(told, new Random(4), 10);
                assertThat(shelf.keep(told, 0)).isEmpty();
                Path filler = fill(small.resolve("filler"));
                List<String> before = log(told);
                String notice = null;
                for (int i = 0; i < 200 && notice == null; i++) {
                    before = log(told);
                    Miniature.step(told, new Random(i));
                    notice = shelf.leave(told, 0).orElse(null);
                }
                assertThat(notice)
                        .isEqualTo("Your place is not being kept: the disk is full. You can read on, and it will be"
                                + " kept as soon as that is possible.");
                Miniature.step(told, new Random(1));
                assertThat(shelf.keep(told, 0)).isEmpty();
                Path copy = root.resolve("copy");
                Slots.write(copy, Slots.files(small));
                assertThat(log(reopen(copy).telling().orElseThrow())).isNotEmpty();
                Files.delete(filler);
                assertThat(shelf.keep(told, 0)).hasValue(Sentences.KEPT_AGAIN);
            }
            assertSame(reopen(small).telling().orElseThrow(), told);
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadGivesThePlaceAndKeepsNoMore() throws Exception {
        Path home = Files.createDirectory(root.resolve("home"));
        Telling told = Telling.begin(Miniature.engine());
        assumeThat(run("mount", "-t", "tmpfs", "tmpfs", home.toString()))
                .as("a disk of its own can be had")
                .isZero();
        try {
            try (FolderShelf shelf = Slots.usual(home)) {
                shelf.open(Miniature.engine());
                Miniature.play(told, new Random(4), 10);
                shelf.leave(told, 0);
            }
            run("mount", "-o", "remount,ro", home.toString());
            try (FolderShelf shelf = Slots.usual(home)) {
                Opened opened = shelf.open(Miniature.engine());
                assertThat(opened.notices())
                        .containsExactly("Your place is not being kept: nothing may be written in "
                                + home.resolve("telling")
                                + ". You can read on, and it will be kept as soon as that is possible.");
                Telling found = opened.telling().orElseThrow();
                assertSame(found, told);
                Miniature.step(found, new Random(3));
                assertThat(shelf.keep(found, 0)).isEmpty();
                run("mount", "-o", "remount,rw", home.toString());
                assertThat(shelf.keep(found, 0)).hasValue(Sentences.KEPT_AGAIN);
                told = found;
            }
            assertSame(reopen(home).telling().orElseThrow(), told);
        } finally {
            run("umount", home.toString());
        }
    }

    private static Path fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[256]);
            }
        } catch (IOException full) {
            return file;
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    private static List<String> log(Telling telling) {
        return telling.log().subList(0, telling.position()).stream()
                .map(Object::toString)
                .toList();
    }
}
