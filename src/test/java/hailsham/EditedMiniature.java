package hailsham;

import hailsham.engine.Engine;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The story in miniature, as a writer might have edited it. */
public final class EditedMiniature {
    private final Map<String, String> files = new TreeMap<>();

    public EditedMiniature() {
        try (Stream<Path> all = Files.walk(Miniature.FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(Miniature.FOLDER.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one text instead of another, wherever it stands. */
    public EditedMiniature replacing(String text, String by) {
        Map<String, String> edited = new LinkedHashMap<>();
        files.forEach((name, content) -> edited.put(name, content.replace(text, by)));
        if (edited.equals(files)) {
            throw new IllegalArgumentException("nowhere in the story: " + text);
        }
        files.putAll(edited);
        return this;
    }

    /** Says what a name that is gone is called now. */
    public EditedMiniature renamed(String former, String now) {
        return replacing("renames:\n", "renames:\n  " + former + ": " + now + "\n");
    }

    /** Says that a name is gone for good. */
    public EditedMiniature retired(String name) {
        return replacing("retired: [", "retired: [" + name + ", ");
    }

    /** Its files, by their paths in the story's folder. */
    public Map<String, String> files() {
        return files;
    }

    /** The story as it is now; it must be sound. */
    public Engine engine() {
        try {
            Path folder = Files.createTempDirectory("edited");
            try {
                return Engine.of(writtenTo(folder).story().orElseThrow());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it into a folder and reads it from there. */
    public StoryReader.Result writtenTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return StoryReader.read(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
