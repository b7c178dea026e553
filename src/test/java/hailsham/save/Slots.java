package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.save.disk.Disk;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the tests of saves do with folders. */
final class Slots {
    private Slots() {}

    /** Writes as the real disk does, and waits for nothing: what is tested with it is not what a loss of power does. */
    static final Disk HASTY = new Disk() {
        @Override
        public void force(FileChannel file) {}

        @Override
        public void forceFolder(Path folder) {}
    };

    static FolderShelf usual(Path root) {
        return new FolderShelf(root, FolderShelf.USUAL, HASTY, System::currentTimeMillis);
    }

    /** What a program finds that opens the usual slot now. */
    static Opened reopen(Path root) {
        try (FolderShelf shelf = usual(root)) {
            return shelf.open(Miniature.engine());
        }
    }

    static void assertSame(Telling found, Telling told) {
        assertThat(found.log()).isEqualTo(told.log());
        assertThat(found.position()).isEqualTo(told.position());
        assertThat(found.engine().fingerprint(found.state()))
                .isEqualTo(told.engine().fingerprint(told.state()));
        assertThat(found.events()).isEqualTo(told.events());
    }

    /** The contents of every file under a folder, by their paths in it. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Makes a folder hold these files and nothing else. */
    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        delete(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepestFirst = all.sorted((a, b) -> b.compareTo(a)).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
