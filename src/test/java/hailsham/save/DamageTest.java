package hailsham.save;

import static hailsham.save.Slots.assertSame;
import static hailsham.save.Slots.reopen;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.save.sentence.Sentences;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.strand.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of a slot that something else has cut, flipped or emptied: {@code -Dtorture.flips=1000} for more bits, {@code
 * -Dtorture.cut=1} for snapshots of every length, not every third.
 */
class DamageTest {
    private static final int FLIPS = Integer.getInteger("torture.flips", 400);
    private static final int CUT = Integer.getInteger("torture.cut", 3);
    private static final String SNAPSHOT = "telling/telling.json";
    private static final String BACKUP = "telling/telling.json.bak";
    private static final String JOURNAL = "telling/journal";

    @TempDir
    Path root;

    private Telling told;
    private Map<String, byte[]> whole;

    /** A slot with two snapshots, and a journal that goes on after them. */
    @BeforeEach
    void play() {
        told = Telling.begin(Miniature.engine());
        try (FolderShelf shelf = Slots.usual(root)) {
            shelf.open(Miniature.engine());
            Random random = new Random(11);
            for (int i = 0; i < 7; i++) {
                Miniature.step(told, random);
                shelf.keep(told, 1);
            }
            shelf.leave(told, 2);
            told.undo();
            shelf.keep(told, 1);
        }
        whole = Slots.files(root);
        assertThat(whole).containsKeys(SNAPSHOT, BACKUP, JOURNAL);
    }

    @Test
    void aJournalCutAnywhereGivesAllThatOtherFilesHold() throws IOException {
        for (int length = 0; length < whole.get(JOURNAL).length; length++) {
            Opened opened = openedWith(JOURNAL, Arrays.copyOf(whole.get(JOURNAL), length));
            Telling found = opened.telling().orElseThrow();
            assertThat(found.log()).as("cut at %d", length).isEqualTo(told.log());
        }
    }

    @Test
    void aJournalAloneCutAnywhereGivesWhatStandsBeforeTheCut() throws IOException {
        byte[] journal = whole.get(JOURNAL);
        for (int length = 0; length < journal.length; length++) {
            byte[] cut = Arrays.copyOf(journal, length);
            Slots.write(root, Map.of(JOURNAL, cut));
            Opened opened = reopen(root);
            boolean atALine = length == 0 || cut[length - 1] == '\n';
            assertThat(opened.telling().isPresent())
                    .isEqualTo(new String(cut, java.nio.charset.StandardCharsets.UTF_8).contains("\n"));
            opened.telling()
                    .ifPresent(found ->
                            assertThat(isBeginning(found.log(), told.log())).isTrue());
            if (opened.telling().isPresent() && !atALine) {
                assertThat(opened.notices()).containsExactly(Sentences.TORN);
            }
            assertGoesOn();
        }
    }

    @Test
    void aSnapshotCutAnywhereIsPutAsideAndTheJournalGivesAll() throws IOException {
        byte[] snapshot = whole.get(SNAPSHOT);
        for (int length = 0; length < snapshot.length; length += CUT) {
            byte[] cut = Arrays.copyOf(snapshot, length);
            Opened opened = openedWith(SNAPSHOT, cut);
            assertSame(opened.telling().orElseThrow(), told);
            assertThat(opened.notices())
                    .containsExactly("A part of what was kept is damaged. You go on from the newest place that could be"
                            + " read, and what is damaged stays beside it (telling.json.damaged-1).");
            assertThat(Slots.files(root)).containsEntry("telling/telling.json.damaged-1", cut);
        }
    }

    @Test
    void withAnyBitFlippedItOpensOrSaysWhyAndNothingIsThrownAway() throws IOException {
        Random random = new Random(3);
        List<String> names = List.of(SNAPSHOT, BACKUP, JOURNAL);
        for (int i = 0; i < FLIPS; i++) {
            String name = names.get(i % 3);
            byte[] flipped = whole.get(name).clone();
            random.ints(1 + random.nextInt(3), 0, flipped.length * 8)
                    .distinct()
                    .forEach(bit -> flipped[bit / 8] ^= (byte) (1 << bit % 8));
            Opened opened = openedWith(name, flipped);
            assertThat(opened.telling().orElseThrow().log()).isEqualTo(told.log());
            assertThat(opened.notices()).isNotEmpty();
            boolean kept = Slots.files(root).values().stream().anyMatch(file -> Arrays.equals(file, flipped));
            boolean torn = opened.notices().contains(Sentences.TORN);
            assertThat(kept || torn).as("flip %d of %s", i, name).isTrue();
            assertGoesOn();
        }
    }

    @Test
    void withTheSnapshotsGoneTheJournalIsEnough() throws IOException {
        Slots.write(root, Map.of(JOURNAL, whole.get(JOURNAL)));

        assertSame(reopen(root).telling().orElseThrow(), told);
    }

    @Test
    void withTheJournalAndASnapshotGoneTheOlderSnapshotGivesItsPlace() throws IOException {
        Slots.write(root, Map.of(BACKUP, whole.get(BACKUP), SNAPSHOT, new byte[] {'{'}, JOURNAL, new byte[100]));

        Opened opened = reopen(root);

        assertThat(isBeginning(opened.telling().orElseThrow().log(), told.log()))
                .isTrue();
        assertThat(opened.telling().orElseThrow().log()).isNotEmpty();
        assertThat(Slots.files(root))
                .containsEntry("telling/telling.json.damaged-1", new byte[] {'{'})
                .containsEntry("telling/journal.damaged-1", new byte[100]);
        assertGoesOn();
    }

    @Test
    void withEverythingDamagedAReaderBeginsAnewAndAllOfItStaysBeside() throws IOException {
        Slots.write(root, Map.of(SNAPSHOT, new byte[9], BACKUP, new byte[8], JOURNAL, new byte[7]));

        Opened opened = reopen(root);

        assertThat(opened.telling()).isEmpty();
        assertThat(opened.refusal()).isEmpty();
        assertThat(opened.notices()).hasSize(1);
        assertThat(Slots.files(root))
                .containsEntry("telling/telling.json.damaged-1", new byte[9])
                .containsEntry("telling/telling.json.bak.damaged-1", new byte[8])
                .containsEntry("telling/journal.damaged-1", new byte[7]);
        assertGoesOn();
    }

    @Test
    void aFileThatIsDamagedAgainGetsANameOfItsOwn() throws IOException {
        openedWith(SNAPSHOT, new byte[1]);
        Map<String, byte[]> once = Slots.files(root);
        once.put(SNAPSHOT, new byte[2]);
        Slots.write(root, once);

        reopen(root);

        assertThat(Slots.files(root))
                .containsEntry("telling/telling.json.damaged-1", new byte[1])
                .containsEntry("telling/telling.json.damaged-2", new byte[2]);
    }

    private Opened openedWith(String name, byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(whole);
        files.put(name, content);
        Slots.write(root, files);
        return reopen(root);
    }

    /** Whatever was found, it can be gone on with, and is then whole. */
    private void assertGoesOn() {
        try (FolderShelf shelf = Slots.usual(root)) {
            Opened opened = shelf.open(Miniature.engine());
            assertThat(opened.notices()).isEmpty();
            Telling telling = opened.telling().orElseGet(() -> Telling.begin(Miniature.engine()));
            Miniature.step(telling, new Random(1));
            assertThat(shelf.keep(telling, 0)).isEmpty();
            shelf.close();
            assertSame(reopen(root).telling().orElseThrow(), telling);
        }
    }

    private static boolean isBeginning(List<Decision> found, List<Decision> all) {
        return found.size() <= all.size() && found.equals(all.subList(0, found.size()));
    }
}
