package hailsham.save.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Files that only their owner can read; a link in the place of one is never followed. */
public final class PrivateFiles {
    /** What this program would never write more of into one file. */
    public static final int LARGEST = 256 << 20;

    public static final String UNFINISHED = ".tmp-";

    private PrivateFiles() {}

    /** Opens a file for writing; with {@link StandardOpenOption#CREATE} or {@code CREATE_NEW} for its owner alone. */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new java.util.HashSet<>(Set.of(options));
        all.add(StandardOpenOption.WRITE);
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all, owned(file, "rw-------"));
    }

    /** Makes a folder and those above it, where they are missing, for their owner alone. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, owned(folder, "rwx------"));
    }

    private static FileAttribute<?>[] owned(Path file, String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** What stands under a name, a link being itself; empty where nothing does. */
    public static Optional<BasicFileAttributes> look(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a plain file; empty where something else has its name, or it is larger than any of ours. */
    public static Optional<byte[]> read(Path file, int largest) throws IOException {
        if (look(file).filter(BasicFileAttributes::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (in.size() > largest) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) in.size());
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {
                // until it is full
            }
            return Optional.of(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
        }
    }

    /**
     * Puts new content in the place of a file, so that at every moment the old or the new is there, whole.
     *
     * @param previous where the old one is moved to, first; empty to let it go
     */
    public static void replace(Disk disk, Path file, Optional<Path> previous, byte[] content) throws IOException {
        Path written = file.resolveSibling(
                file.getFileName() + UNFINISHED + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(written);
            try (FileChannel out = open(written, StandardOpenOption.CREATE_NEW)) {
                disk.write(out, ByteBuffer.wrap(content));
                disk.force(out);
            }
            if (previous.isPresent() && look(file).isPresent()) {
                disk.move(file, previous.get());
            }
            disk.move(written, file);
            disk.forceFolder(file.toAbsolutePath().resolveSibling("."));
        } catch (IOException e) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }
}
