package hailsham.yaml;

import hailsham.expression.mention.Mentions;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.yaml.decode.StoryDecoder;
import hailsham.yaml.decode.StyleDecoder;
import hailsham.yaml.file.FolderReader;
import hailsham.yaml.file.FolderWriter;
import hailsham.yaml.file.ShippedReader;
import hailsham.yaml.file.StoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a story folder: to a story, or to every problem in it. */
public final class StoryReader {
    private static final String STORY_FILE = "story.yaml";
    private static final String STYLE_FILE = "style.yaml";

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
        return open(folder, name).read();
    }

    /** Reads the story that the program carries inside. */
    public static Result readShipped() {
        return openShipped().read();
    }

    /** Fetches the files of the story in a folder, whose text may be all that is asked for. */
    public static Opened open(Path folder) {
        return open(folder, folder.toString());
    }

    private static Opened open(Path folder, String name) {
        Diagnostics diagnostics = new Diagnostics();
        return new Opened(FolderReader.read(folder, name, diagnostics), diagnostics);
    }

    /** Fetches the files of the story that the program carries inside. */
    public static Opened openShipped() {
        Diagnostics diagnostics = new Diagnostics();
        return new Opened(ShippedReader.read(diagnostics), diagnostics);
    }

    /**
     * Reads the house style of the story in a folder. Nobody who plays needs it, so it is read apart.
     *
     * @param name how the folder is called in messages
     */
    public static Style readStyle(Path folder, String name, Diagnostics diagnostics) {
        Path file = folder.resolve(STYLE_FILE);
        // What is wrong with files was said when the story was read.
        return style(
                Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        ? FolderReader.readFile(file, name + "/" + STYLE_FILE, new Diagnostics())
                        : Optional.empty(),
                diagnostics);
    }

    /** Reads the house style of the story that the program carries inside. */
    public static Style readShippedStyle(Diagnostics diagnostics) {
        return style(ShippedReader.read(new Diagnostics()).top(STYLE_FILE), diagnostics);
    }

    /** One that asks for nothing where there is none. */
    private static Style style(Optional<SourceFile> written, Diagnostics diagnostics) {
        return written.flatMap(file -> StyleDecoder.decode(file, diagnostics))
                .orElseGet(() -> new Style(List.of(), Optional.empty(), Map.of(), Set.of()));
    }

    private static Result result(StoryFiles files, Diagnostics diagnostics, Mentions mentions) {
        Optional<Story> story = StoryDecoder.decode(files, diagnostics, mentions);
        List<Diagnostic> problems = ProblemOrder.sorted(diagnostics.found(), files);
        return diagnostics.hasErrors()
                ? new Result(Optional.empty(), problems)
                : new Result(
                        story.isPresent() ? Optional.of(story.get().withWarnings(problems)) : Optional.empty(),
                        problems);
    }

    /** The files of a story, decoded. */
    public static final class Opened {
        private final StoryFiles files;
        private final Diagnostics diagnostics;
        private final boolean sound;

        private Opened(StoryFiles files, Diagnostics diagnostics) {
            this.files = files;
            this.diagnostics = diagnostics;
            this.sound = files.complete() && diagnostics.found().isEmpty();
        }

        /** All of them, in their order; empty where one of them could not be taken as it is. */
        public Optional<List<SourceFile>> sources() {
            return sound ? Optional.of(readable()) : Optional.empty();
        }

        /** The file that says what the story is. */
        public Optional<SourceFile> storyFile() {
            return files.top(STORY_FILE);
        }

        /** The same with other texts in some of the files. */
        public Opened edited(Map<SourceFile, String> texts) {
            return new Opened(files.edited(texts), new Diagnostics());
        }

        /**
         * Writes other texts into some of the files, and into some of the story's branches: into all of those or into none.
         *
         * @param folder the one that they were read from
         * @throws IOException where that fails, or where one is not as it was read any more; all are as they were then
         */
        public void write(Path folder, Map<SourceFile, String> texts) throws IOException {
            List<FolderWriter.Change> changes = new ArrayList<>();
            Map<SourceFile, Path> paths = new LinkedHashMap<>();
            for (StoryFiles.StoryFile file : files.files()) {
                paths.put(file.source(), folder.resolve(file.folder()).resolve(file.name()));
            }
            texts.forEach((file, text) -> {
                String name = file.name().substring(file.name().lastIndexOf('/') + 1);
                Path branch = folder.resolve(BranchReader.FOLDER).resolve(name);
                changes.add(new FolderWriter.Change(paths.getOrDefault(file, branch), file, text));
            });
            FolderWriter.write(changes);
        }

        /** The files whose text could be read, in their order, whether it makes sense or not. */
        public List<SourceFile> readable() {
            List<SourceFile> sources = new ArrayList<>();
            for (StoryFiles.StoryFile file : files.files()) {
                sources.add(file.source());
            }
            return List.copyOf(sources);
        }

        /** What is wrong with files before their sense is asked after. */
        public List<Diagnostic> problems() {
            return diagnostics.found();
        }

        /** Reads the story that is in them. */
        public Result read() {
            return read(Mentions.NONE);
        }

        /** Reads the story that is in them, and tells of every name that is found on the way. */
        public Result read(Mentions mentions) {
            return result(files, diagnostics, mentions);
        }
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
