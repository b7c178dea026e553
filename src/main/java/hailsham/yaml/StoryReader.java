package hailsham.yaml;

import hailsham.source.Diagnostic;
import hailsham.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a story folder: to a story, or to every problem in it. */
public final class StoryReader {
    private StoryReader() {}

    /** Reads the story in a folder. */
    public static Result read(Path folder) {
        throw new AssertionError("not built: " + folder);
    }

    /** Reads the story that the program carries inside. */
    public static Result readShipped() {
        throw new AssertionError("not built");
    }

    /**
     * What came of reading.
     *
     * @param story empty where a problem keeps it from being played
     * @param problems all of them, in the order of the files and of the places in them
     */
    public record Result(Optional<Story> story, List<Diagnostic> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }
}
