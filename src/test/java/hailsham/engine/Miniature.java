package hailsham.engine;

import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;

/** The story in miniature: every construct of the format, once. */
public final class Miniature {
    private static final Story STORY = StoryReader.read(Path.of("src", "test", "resources", "stories", "miniature"))
            .story()
            .orElseThrow();

    private Miniature() {}

    public static Story story() {
        return STORY;
    }
}
