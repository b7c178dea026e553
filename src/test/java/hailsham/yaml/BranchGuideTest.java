package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.SourceFile;
import hailsham.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The branch that the writer's guide shows. */
class BranchGuideTest {
    private static final Path STORY = Path.of("story");

    @Test
    void isOneOfTheStoryAsItIs() throws IOException {
        Story story = StoryReader.read(STORY).story().orElseThrow();
        String guide = Files.readString(STORY.resolve("WRITING.md"));
        int from = guide.indexOf("branch.schema.json\nbranch: the-linen-hatch");
        String whole = guide.substring(guide.indexOf('\n', from) + 1, guide.indexOf("```", from));
        SourceFile file = new SourceFile("guide", whole);
        BranchReader.Result read =
                BranchReader.read(new BranchReader.File("guide", Optional.of(file), List.of()), story);
        assertThat(StoryReaderTest.printed(read.problems())).isEqualTo("");
        assertThat(read.branch()).isPresent();
    }
}
