package hailsham.compiled;

import hailsham.source.SourceFile;
import hailsham.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stories that were played before, in a folder that anybody may empty at any time.
 *
 * @param folder where they are kept; made when the first is
 * @param program what tells this program from every other version of it
 */
public record KeptStories(Path folder, long program) {
    private static final long MOST_BYTES = 1 << 26;
    private static final int MOST_STORIES = 16;

    /**
     * A story as it was kept.
     *
     * @param name under which it was kept
     * @return empty where it is not kept, or the file is damaged, too large, a link or no file at all
     */
    public Optional<KeptStory> read(String name) {
        Path file = file(name);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return CompiledStory.read(in.readNBytes((int) attributes.size()), program, name);
            }
        } catch (IOException e) {
            // Not kept, or not for us: it is read from its files.
            return Optional.empty();
        }
    }

    /**
     * Keeps a story. There is either all of it then or what was there before, whoever else keeps one at this moment.
     *
     * @param sources its files
     * @throws IOException where it could not be kept; nothing is lost by that but time
     */
    public void keep(String name, List<SourceFile> sources, Story story) throws IOException {
        // Where there can be no folder, there is nothing to be made for it.
        Files.createDirectories(folder);
        byte[] bytes = CompiledStory.write(program, name, sources, story);
        Path written = Files.createTempFile(folder, "writing", ".tmp");
        try {
            Files.write(written, bytes);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(written, file(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
        forgetOldest();
    }

    /** Another for each program, so that two that are played in turn keep what they have. */
    private Path file(String name) {
        return folder.resolve(Integer.toHexString(31 * name.hashCode() + Long.hashCode(program)));
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.sorted(
                            Comparator.comparing(KeptStories::modified).reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(MOST_STORIES, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis();
        } catch (IOException e) {
            // Another has forgotten it at this moment.
            return 0;
        }
    }
}
