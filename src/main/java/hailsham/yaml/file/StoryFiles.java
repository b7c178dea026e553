package hailsham.yaml.file;

import hailsham.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a story folder holds, decoded; what could not be read is reported and left out.
 *
 * @param name how the folder is called in messages
 * @param files those of the folder itself first, then folder by folder, each in the order of the names
 * @param complete whether every file that should be here is
 */
public record StoryFiles(String name, List<StoryFile> files, boolean complete) {
    public StoryFiles {
        List<StoryFile> sorted = new ArrayList<>(files);
        sorted.sort(StoryFiles::order);
        files = List.copyOf(sorted);
    }

    private static int order(StoryFile a, StoryFile b) {
        if (a.folder().isEmpty() != b.folder().isEmpty()) {
            return a.folder().isEmpty() ? -1 : 1;
        }
        int folders = FileOrder.compare(a.folder(), b.folder());
        return folders != 0 ? folders : FileOrder.compare(a.name(), b.name());
    }

    /** The file of this name at the top of the folder. */
    public Optional<SourceFile> top(String file) {
        for (StoryFile candidate : files) {
            if (candidate.folder().isEmpty() && candidate.name().equals(file)) {
                return Optional.of(candidate.source());
            }
        }
        return Optional.empty();
    }

    /** The same with other texts in some of them. */
    public StoryFiles edited(Map<SourceFile, String> texts) {
        List<StoryFile> edited = new ArrayList<>();
        for (StoryFile file : files) {
            String text = texts.get(file.source());
            SourceFile source =
                    text == null ? file.source() : new SourceFile(file.source().name(), text);
            edited.add(new StoryFile(file.folder(), file.name(), source));
        }
        return new StoryFiles(name, edited, complete);
    }

    /**
     * A file of a story.
     *
     * @param folder the folder that it is in, below the story's own; empty for the story's own; {@code a/b} where one is
     *     in another
     * @param name its own name
     */
    public record StoryFile(String folder, String name, SourceFile source) {}
}
