package hailsham.yaml.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import hailsham.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** Writes files of a story anew: all of them or none. */
public final class FolderWriter {
    private static final String MARK = "\uFEFF";

    private final List<Step> steps = new ArrayList<>();

    private FolderWriter() {}

    /** One file: what it holds, and what it is to hold, which stands in another until all of them do. */
    private record Step(Path file, Path next, String before) {}

    /** A file that is there, and what it is to hold. */
    public record Change(Path file, SourceFile read, String text) {}

    /**
     * Writes other texts into some files.
     *
     * @throws IOException where that fails, or where a file is not as it was read any more; all are as they were then
     */
    public static void write(List<Change> changes) throws IOException {
        FolderWriter writer = new FolderWriter();
        try {
            for (Change change : changes) {
                writer.prepare(change.file(), change.read(), change.text());
            }
            writer.move();
        } finally {
            for (Step step : writer.steps) {
                Files.deleteIfExists(step.next());
            }
        }
    }

    private void prepare(Path file, SourceFile read, String text) throws IOException {
        String before = Files.readString(file);
        String mark = before.startsWith(MARK) ? MARK : "";
        if (!before.equals(mark + read.text())) {
            throw new IOException(read.name() + " was changed by somebody else in the meantime");
        }
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        steps.add(new Step(file, next, before));
        put(next, mark + text);
        keepPermissions(file, next);
    }

    private static void put(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (now != null) {
            now.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private void move() throws IOException {
        int moved = 0;
        try {
            for (Step step : steps) {
                Files.move(
                        step.next(), step.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                moved++;
            }
        } catch (IOException e) {
            for (Step step : steps.subList(0, moved)) {
                put(step.file(), step.before());
            }
            throw e;
        }
    }
}
