package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Engine;
import hailsham.save.format.Snapshot;
import hailsham.save.slot.SlotRoot;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One real save for each version of the shipped story, in a folder {@code story-VERSION}: whoever has one of an earlier
 * version must come to where they stood. Where an edit breaks it, the ids go into {@code renames} or {@code retired} of {@code
 * story.yaml}. That of the present version is only asked to be read, and to say why where it does not hold: it is recorded by
 * {@link RecordSave} when the version is released, and stands for good when the next one is begun.
 */
class ReleasedSavesTest {
    private static final Path SAVES = Path.of("src/test/resources/saves");

    @TempDir
    Path root;

    @Test
    void everySaveOfAnEarlierVersionIsGoneOnWithFromWhereItStood() throws IOException {
        Engine engine = Engine.of(StoryReader.readShipped().story().orElseThrow());
        List<Path> released;
        try (Stream<Path> all = Files.list(SAVES)) {
            released = all.filter(folder -> folder.getFileName().toString().startsWith("story-"))
                    .toList();
        }
        assertThat(released).isNotEmpty();
        for (Path save : released) {
            Map<String, byte[]> files = Slots.files(save);
            Slots.write(root, files);
            Snapshot snapshot =
                    new SlotRoot(root).folder("telling").read().newestSnapshot().orElseThrow();
            try (FolderShelf shelf = Slots.usual(root)) {
                Opened opened = shelf.open(engine);
                Telling telling = opened.telling().orElseThrow();
                assertThat(opened.refusal()).as("%s", save).isEmpty();
                boolean holds = opened.notices().stream().noneMatch(notice -> notice.contains("holds no longer"));
                if (snapshot.version() < engine.story().version()) {
                    assertThat(holds).as("%s: %s", save, opened.notices()).isTrue();
                }
                if (holds) {
                    assertThat(engine.story().chapter(telling.node().chapter()).title())
                            .as("%s", save)
                            .isEqualTo(snapshot.chapter());
                    assertThat(telling.position()).isGreaterThan(100);
                }
            }
            assertThat(Slots.files(root)).containsAllEntriesOf(files);
        }
    }
}
