package hailsham.cli.check;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.source.Diagnostic;
import hailsham.story.Chapter;
import hailsham.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file of a story.
 *
 * @param folder of the story
 * @param story how the folder is called in messages
 * @param name how the file is called in them
 */
record ChapterFile(Path folder, String story, String name) {
    /** The file of that name; empty, with a sentence said, where it is in no story. */
    static Optional<ChapterFile> of(String typed, Outside outside) {
        Optional<Path> file = Stories.path(typed).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            outside.tell("There is no file " + typed + " to check.");
            return Optional.empty();
        }
        Path whole = file.get().toAbsolutePath().normalize();
        Path folder = storyAbove(whole);
        if (folder == null) {
            outside.tell("The file " + typed + " is in no story: no folder above it holds a story.yaml.");
            return Optional.empty();
        }
        String story = Path.of("").toAbsolutePath().relativize(folder).toString();
        String named = story.isEmpty() ? "." : story;
        return Optional.of(new ChapterFile(
                folder, named, named + "/" + folder.relativize(whole).toString().replace('\\', '/')));
    }

    /** The folder of the story that a file is in; empty where it is in none. */
    static Optional<Path> storyAbove(String typed) {
        return Stories.path(typed)
                .map(file -> file.toAbsolutePath().normalize())
                .map(ChapterFile::storyAbove)
                .map(folder -> Path.of("").toAbsolutePath().relativize(folder));
    }

    private static @Nullable Path storyAbove(Path file) {
        Path folder = file.getParent();
        while (folder != null && !Files.isRegularFile(folder.resolve("story.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Whether something is said of it. */
    boolean holds(Diagnostic problem) {
        return problem.span().filter(span -> span.file().name().equals(name)).isPresent();
    }

    /** The chapter in it, where it is one. */
    Optional<Chapter> chapter(Story whole) {
        return whole.chapters().values().stream()
                .filter(chapter -> chapter.where().file().name().equals(name))
                .findFirst();
    }
}
