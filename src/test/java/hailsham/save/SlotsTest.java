package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.reopen;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.engine.Engine;
import hailsham.save.slot.SlotName;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.shelf.Shelf.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotsTest {
    @TempDir
    Path root;

    @Test
    void aCopyUnderANameIsThereToBeLoadedAndReadingGoesOnWhereItWas() {
        Telling told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            Miniature.play(told, new Random(1), 6);
            shelf.keep(told, 2);
            assertThat(shelf.saveAs("before the dark", told, 2)).isEmpty();
            Telling later = Telling.replay(Miniature.engine(), told.log(), told.position())
                    .telling();
            Miniature.play(later, new Random(2), 3);
            shelf.keep(later, 0);

            Opened opened = shelf.load("before the dark", Miniature.engine());

            assertSame(opened.telling().orElseThrow(), told);
            assertThat(opened.read()).isEqualTo(2);
            assertThat(shelf.slot()).isEqualTo("telling");
            assertThat(opened.notices()).containsExactly("Where you were is kept in the slot \"left-1\".");
            assertSame(shelf.load("left-1", Miniature.engine()).telling().orElseThrow(), later);
        }
    }

    @Test
    void whatAnotherSlotHoldsAnywayIsNotKeptTwice() {
        Telling told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            Miniature.play(told, new Random(1), 6);
            shelf.keep(told, 0);
            shelf.saveAs("here", told, 0);

            assertThat(shelf.load("here", Miniature.engine()).notices()).isEmpty();
            assertThat(shelf.begin(Miniature.engine()).notices()).isEmpty();
            assertThat(shelf.slots()).extracting(Slot::name).containsExactly("here", "telling");
        }
        assertThat(reopen(root).telling().orElseThrow().log()).isEmpty();
    }

    @Test
    void slotsAreListedByNameWithWhereTheyStand() throws IOException {
        Telling told = Telling.begin(Miniature.engine());
        FolderShelf shelf = new FolderShelf(root, "b", hailsham.save.disk.Disk.REAL, () -> 1_700_000_000_000L);
        try (shelf) {
            shelf.open(Miniature.engine());
            shelf.saveAs("a", told, 0);
            told.choose("nothing");
            told.choose("thread.clock");
            shelf.keep(told, 0);
            Files.createDirectory(root.resolve("empty"));
            Files.writeString(root.resolve("a file"), "");

            assertThat(shelf.slots())
                    .extracting(Slot::name, Slot::chapter, Slot::decisions)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a", "The Quay", 0),
                            org.assertj.core.groups.Tuple.tuple("b", "The Clock", 2));
            assertThat(shelf.slots().get(0).savedAt())
                    .isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(60_000L));
        }
    }

    @Test
    void savingUnderANameThatIsTakenKeepsThePreviousBeside() {
        Telling told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            shelf.saveAs("copy", told, 0);
            byte[] first = Slots.files(root).get("copy/telling.json");
            told.choose("nothing");
            assertThat(shelf.saveAs("copy", told, 0)).isEmpty();

            assertThat(Slots.files(root)).containsEntry("copy/telling.json.bak", first);
            assertThat(shelf.load("copy", Miniature.engine())
                            .telling()
                            .orElseThrow()
                            .log())
                    .hasSize(1);
        }
    }

    @Test
    void aSlotThatIsNotThereIsSaidNotToBe() {
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            assertThat(shelf.load("nowhere", Miniature.engine()).refusal()).hasValue("There is no slot \"nowhere\".");
        }
        assertThat(Files.exists(root.resolve("nowhere"))).isFalse();
    }

    @Test
    void aSlotOfAnotherStoryIsNeitherLoadedNorWrittenOverNorListed() {
        try (FolderShelf shelf = FolderShelf.in(root, "other")) {
            Engine other = Engine.of(Miniature.story("another", 1));
            shelf.open(other);
            shelf.leave(Telling.begin(other), 0);
        }
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            String refusal = "The slot \"other\" holds a telling of another story (another). Choose another slot with"
                    + " --slot NAME.";
            assertThat(shelf.load("other", Miniature.engine()).refusal()).hasValue(refusal);
            assertThat(shelf.saveAs("other", Telling.begin(Miniature.engine()), 0))
                    .hasValue(refusal);
            assertThat(shelf.slots()).isEmpty();
        }
    }

    @Test
    void namesThatSomeDisksTakeForOneAreRefused() {
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            assertThat(shelf.saveAs("Night", Telling.begin(Miniature.engine()), 0))
                    .isEmpty();
            assertThat(shelf.saveAs("NIGHT", Telling.begin(Miniature.engine()), 0))
                    .hasValue("There is a slot \"Night\" already, and on some systems the two names are one; choose"
                            + " another.");
        }
    }

    @ParameterizedTest
    @MethodSource("hailsham.save.slot.SlotNameTest#hostile")
    void aNameThatWouldLeadElsewhereIsRefusedAndMakesNothing(String name) {
        Path home = root.resolve("home");
        try (FolderShelf shelf = FolderShelf.in(home, name)) {
            assertThat(shelf.open(Miniature.engine()).refusal()).hasValue(SlotName.RULE);
            assertThat(shelf.keep(Telling.begin(Miniature.engine()), 0)).hasValue(SlotName.RULE);
        }
        try (FolderShelf shelf = Slots.usual(home)) {
            shelf.open(Miniature.engine());
            assertThat(shelf.saveAs(name, Telling.begin(Miniature.engine()), 0)).hasValue(SlotName.RULE);
            assertThat(shelf.load(name, Miniature.engine()).refusal()).hasValue(SlotName.RULE);
        }
        assertThat(Slots.files(root).keySet()).allMatch(file -> file.startsWith("home/telling/"));
    }

    @Test
    void aLinkInThePlaceOfASlotOrOfAFileIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(root.resolve("outside"));
        Path home = Files.createDirectory(root.resolve("home"));
        Files.createSymbolicLink(home.resolve("telling"), outside);
        assertThat(reopen(home).refusal())
                .hasValue("Something that is not a folder stands in the place of the slot \"telling\". Move it away, or"
                        + " choose another slot with --slot NAME.");

        Files.delete(home.resolve("telling"));
        Files.createDirectory(home.resolve("telling"));
        Path precious = Files.writeString(outside.resolve("precious"), "precious");
        for (String name : List.of("journal", "telling.json", "telling.json.bak")) {
            Files.createSymbolicLink(home.resolve("telling").resolve(name), precious);
        }
        Opened opened = reopen(home);
        assertThat(opened.notices()).hasSize(1);
        try (FolderShelf shelf = Slots.usual(home)) {
            shelf.open(Miniature.engine());
            assertThat(shelf.leave(Telling.begin(Miniature.engine()), 0)).isEmpty();
        }
        assertThat(Slots.files(outside)).hasSize(1);
        assertThat(precious).hasContent("precious");
        assertThat(Map.copyOf(Slots.files(home))).containsKey("telling/journal");
    }
}
