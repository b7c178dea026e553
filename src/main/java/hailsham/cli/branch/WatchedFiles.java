package hailsham.cli.branch;

import hailsham.source.Diagnostic;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Watches the files of a story and of its branches, by their sizes and times: no service of the system's is needed, and it
 * works on every disk. A change counts once the files have stood still between two looks, so that none is read half written.
 */
public final class WatchedFiles {
    private final Path story;
    private final List<Path> others;
    private List<String> read;
    private List<String> seen;

    /**
     * @param story its folder
     * @param others files and folders beside it, which need not be there
     */
    public WatchedFiles(Path story, List<Path> others) {
        this.story = story;
        this.others = List.copyOf(others);
        this.read = look();
        this.seen = read;
    }

    /**
     * What is in the files.
     *
     * @param story empty where mistakes keep it from being played
     */
    public record Read(Optional<Story> story, List<Diagnostic> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** What is in them, where that is something else than the last time. */
    Optional<Read> changed() {
        List<String> now = look();
        boolean stands = now.equals(seen);
        seen = now;
        if (!stands || now.equals(read)) {
            return Optional.empty();
        }
        read = now;
        StoryReader.Result result = StoryReader.read(story);
        return Optional.of(new Read(result.story(), result.problems()));
    }

    private List<String> look() {
        List<String> files = new ArrayList<>();
        look(story, files);
        others.forEach(other -> look(other, files));
        return files;
    }

    private static void look(Path at, List<String> files) {
        try (Stream<Path> paths = Files.walk(at)) {
            paths.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(path -> files.add(stamp(path)));
        } catch (IOException | UncheckedIOException e) {
            // It is not there at this moment, as while an editor puts a new file in the place of the old.
            files.add(at + " is not there");
        }
    }

    private static String stamp(Path path) {
        try {
            return path + " " + Files.size(path) + " "
                    + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            // As above.
            return path + " is not there";
        }
    }
}
