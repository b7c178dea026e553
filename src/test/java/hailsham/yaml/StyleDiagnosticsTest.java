package hailsham.yaml;

import hailsham.check.style.HouseStyle;
import hailsham.golden.GoldenPairs;
import hailsham.source.Diagnostics;
import hailsham.story.Story;
import hailsham.story.Style;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that house style has to say of a story, and what is said of a house style. */
class StyleDiagnosticsTest {
    @TempDir
    Path folder;

    private int stories;

    @TestFactory
    List<DynamicTest> styles() {
        return GoldenPairs.tests("diagnostics/style", input -> {
            Path laid = folder.resolve("story" + ++stories);
            StoryFixture.lay(input, laid);
            Story story = StoryReader.read(laid, "story").story().orElseThrow();
            Diagnostics diagnostics = new Diagnostics();
            Style style = StoryReader.readStyle(laid, "story", diagnostics);
            new HouseStyle(style).check(story).warnings().forEach(diagnostics::report);
            return StoryReaderTest.printed(diagnostics.found());
        });
    }
}
