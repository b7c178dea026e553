package hailsham.save.slot;

import hailsham.save.disk.PrivateFiles;
import hailsham.save.format.JournalText;
import hailsham.save.format.OnDisk;
import hailsham.save.format.Snapshot;
import hailsham.save.format.SnapshotReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Where the files of a slot stand.
 *
 * @param path the slot's folder
 */
public record SlotFolder(Path path) {
    String name() {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    Path snapshot() {
        return path.resolve("telling.json");
    }

    /** The snapshot before the last. */
    Path backup() {
        return path.resolve("telling.json.bak");
    }

    Path journal() {
        return path.resolve("journal");
    }

    Path lock() {
        return path.resolve(".lock");
    }

    /** Whether something else has its name: a file, or a link that leads elsewhere. */
    boolean isTaken() throws IOException {
        return PrivateFiles.look(path).filter(found -> !found.isDirectory()).isPresent();
    }

    boolean exists() throws IOException {
        return PrivateFiles.look(path).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    /** Reads whatever is there, and changes nothing. */
    public SlotContents read() throws IOException {
        return new SlotContents(this, snapshot(snapshot()), snapshot(backup()), readJournal());
    }

    private static OnDisk<Snapshot> snapshot(Path file) throws IOException {
        if (PrivateFiles.look(file).isEmpty()) {
            return new OnDisk.Absent<>();
        }
        Optional<byte[]> bytes = PrivateFiles.read(file, PrivateFiles.LARGEST);
        return bytes.isPresent() ? SnapshotReader.read(bytes.get()) : new OnDisk.Damaged<>();
    }

    private OnDisk<JournalText> readJournal() throws IOException {
        if (PrivateFiles.look(journal()).isEmpty()) {
            return new OnDisk.Absent<>();
        }
        Optional<JournalText> text =
                PrivateFiles.read(journal(), PrivateFiles.LARGEST).map(JournalText::read);
        if (text.isEmpty()) {
            return new OnDisk.Damaged<>();
        } else if (text.get()
                .header()
                .filter(h -> h.format() > JournalText.FORMAT)
                .isPresent()) {
            return new OnDisk.Newer<>();
        }
        return new OnDisk.Good<>(text.get());
    }

    /** Gives a damaged file a name of its own. */
    Path putAside(Path file) throws IOException {
        for (int n = 1; ; n++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + n);
            if (PrivateFiles.look(aside).isEmpty()) {
                Files.move(file, aside);
                return aside;
            }
        }
    }

    /** Takes away what a program left that was stopped while it wrote. Only who holds the lock may. */
    void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "*" + PrivateFiles.UNFINISHED + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
