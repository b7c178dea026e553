package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.golden.GoldenPairs;
import hailsham.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake that can be made in a branch, and what is said of it. */
class BranchDiagnosticsTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics", "branch");

    @TempDir
    Path folder;

    private int stories;

    @TestFactory
    List<DynamicTest> branches() {
        return GoldenPairs.tests("diagnostics/branch", input -> {
            Path story = folder.resolve("story" + ++stories);
            StoryFixture.lay("grafted", input, story);
            StoryReader.Result read = StoryReader.read(story, "story");
            assertThat(read.problems()).isEmpty();
            Story whole = read.story().orElseThrow();
            return StoryReaderTest.printed(
                    Branches.of(whole, BranchReader.in(story.resolve("branches"), "story/branches"))
                            .problems());
        });
    }

    @Test
    void eachFixtureShowsTheProblemThatItIsNamedAfter() throws IOException {
        StoryDiagnosticsTest.eachShowsItsProblem(FIXTURES);
    }
}
