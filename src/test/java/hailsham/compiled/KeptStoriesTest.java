package hailsham.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptStoriesTest {
    private static final Path MINIATURE = Path.of("src/test/resources/stories/miniature");

    @TempDir
    Path folder;

    private KeptStories stories;
    private Story story;
    private List<SourceFile> sources;

    @BeforeEach
    void aStoryIsRead() {
        stories = new KeptStories(folder.resolve("stories"), 1);
        StoryReader.Opened opened = StoryReader.open(MINIATURE);
        sources = opened.sources().orElseThrow();
        story = opened.read().story().orElseThrow();
    }

    static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("story")));
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/stories"))) {
            all.filter(folder -> StoryReader.read(folder).story().isPresent()).forEach(folders::add);
        }
        return folders;
    }

    /** What a record says of itself is all that it holds, and of a span the place. */
    @ParameterizedTest
    @MethodSource("folders")
    void aStoryComesBackAsItWas(Path folder) throws IOException {
        StoryReader.Opened opened = StoryReader.open(folder);
        Story read = opened.read().story().orElseThrow();
        List<SourceFile> files = opened.sources().orElseThrow();

        stories.keep("a", files, read);

        KeptStory kept = stories.read("a").orElseThrow();
        assertThat(kept.story()).hasToString(read.toString());
        assertThat(kept.isOf(files)).isTrue();
    }

    /** As it is read for files that are at hand. */
    private Optional<KeptStory> readFor(String name, List<SourceFile> now) {
        return stories.read(name).filter(kept -> kept.isOf(now));
    }

    @Test
    void whatWasNeverKeptIsNotThere() throws IOException {
        assertThat(stories.read("a")).isEmpty();
        stories.keep("a", sources, story);
        assertThat(stories.read("b")).isEmpty();
    }

    @Test
    void namesThatFallTogetherAreToldApart() throws IOException {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        stories.keep("Aa", sources, story);

        assertThat(stories.read("BB")).isEmpty();
    }

    @Test
    void whatAnotherProgramKeptIsNotRead() throws IOException {
        stories.keep("a", sources, story);

        assertThat(new KeptStories(stories.folder(), 2).read("a")).isEmpty();
    }

    @Test
    void aStoryWhoseFilesHaveChangedIsReadAgain() throws IOException {
        stories.keep("a", sources, story);
        SourceFile first = sources.get(0);
        List<SourceFile> rest = sources.subList(1, sources.size());
        assertThat(readFor("a", sources)).isPresent();

        assertThat(readFor("a", rest)).isEmpty();
        for (SourceFile other : List.of(
                new SourceFile(first.name(), first.text() + " "),
                new SourceFile(first.name(), first.text().replace('e', 'a')),
                new SourceFile(first.name() + "x", first.text()))) {
            List<SourceFile> changed = new ArrayList<>(List.of(other));
            changed.addAll(rest);
            assertThat(readFor("a", changed)).isEmpty();
        }
        List<SourceFile> more = new ArrayList<>(sources);
        more.add(new SourceFile("more", ""));
        assertThat(readFor("a", more)).isEmpty();
    }

    @Test
    void aFileThatIsCutShortOrAddedToIsNotRead() throws IOException {
        stories.keep("a", sources, story);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length + 3; length += Math.max(1, whole.length / 500)) {
            byte[] torn = java.util.Arrays.copyOf(whole, length);
            Files.write(file, torn);
            assertThat(stories.read("a"))
                    .as("%d of %d bytes", length, whole.length)
                    .isEmpty();
        }
        Files.write(file, whole);
        assertThat(stories.read("a")).isPresent();
    }

    @Test
    void aLinkOrAFolderInItsPlaceIsNotFollowed() throws IOException {
        stories.keep("a", sources, story);
        Path file = onlyFile();
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(stories.read("a")).isEmpty();

        stories.keep("a", sources, story);
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(stories.read("a")).isPresent();

        Files.delete(file);
        Files.createDirectory(file);
        assertThat(stories.read("a")).isEmpty();
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        for (int i = 0; i < 20; i++) {
            stories.keep("story " + i, sources, story);
        }

        try (Stream<Path> files = Files.list(stories.folder())) {
            assertThat(files).hasSize(16);
        }
        assertThat(stories.read("story 19")).isPresent();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(stories.folder())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
