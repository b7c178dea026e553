package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What honest editors make of a file changes nothing of the story. */
class HonestVariantsTest {
    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> theStoryIsTheSame() {
        return List.of(
                variant("CRLF", text -> text.replace("\n", "\r\n")),
                variant("old Mac line ends", text -> text.replace("\n", "\r")),
                variant("a byte-order mark", text -> "\uFEFF" + text),
                variant("no final newline", String::stripTrailing),
                variant("blank lines at the end", text -> text + "\n\n  \n"),
                variant("comments", text -> "# \u00E9 \uD83D\uDE00\n" + text + "# the end"),
                variant("a document's beginning and end", text -> "---\n" + text + "...\n"));
    }

    private DynamicTest variant(String name, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(name, () -> {
            Path story = folder.resolve(name.replace(' ', '-'));
            StoryFixture.copy(StoryReaderTest.MINIATURE, story);
            try (Stream<Path> files = Files.walk(story)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.writeString(file, change.apply(Files.readString(file)));
                }
            }
            assertThat(told(story)).isEqualTo(told(StoryReaderTest.MINIATURE));
        });
    }

    /** The whole of a story as text, without the places where it stands. */
    private static String told(Path story) throws IOException {
        StoryReader.Result result = StoryReader.read(story, "story");
        assertThat(StoryReaderTest.printed(result.problems())).isEmpty();
        return result.story().orElseThrow().toString().replaceAll("story/[^,\\]]*:\\d+:\\d+", "");
    }
}
