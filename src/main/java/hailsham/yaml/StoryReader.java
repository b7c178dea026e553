package hailsham.yaml;

import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.story.Story;
import hailsham.yaml.decode.StoryDecoder;
import hailsham.yaml.file.FolderReader;
import hailsham.yaml.file.ShippedReader;
import hailsham.yaml.file.StoryFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a story folder: to a story, or to every problem in it. */
public final class StoryReader {
    private StoryReader() {}

    /** Reads the story in a folder. */
    public static Result read(Path folder) {
        return read(folder, folder.toString());
    }

    /**
     * Reads the story in a folder.
     *
     * @param name how the folder is called in messages
     */
    public static Result read(Path folder, String name) {
        Diagnostics diagnostics = new Diagnostics();
        return result(FolderReader.read(folder, name, diagnostics), diagnostics);
    }

    /** Reads the story that the program carries inside. */
    public static Result readShipped() {
        Diagnostics diagnostics = new Diagnostics();
        return result(ShippedReader.read(diagnostics), diagnostics);
    }

    private static Result result(StoryFiles files, Diagnostics diagnostics) {
        Optional<Story> story = StoryDecoder.decode(files, diagnostics);
        List<Diagnostic> problems = ProblemOrder.sorted(diagnostics.found(), files);
        return diagnostics.hasErrors()
                ? new Result(Optional.empty(), problems)
                : new Result(story.map(read -> read.withWarnings(problems)), problems);
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
