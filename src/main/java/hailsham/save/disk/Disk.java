package hailsham.save.disk;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps of which every save is made. Durability hangs on their order; tests stop after each of them. */
public interface Disk {
    /** The file system as it is. */
    Disk REAL = new Disk() {};

    default void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Returns when what was written would survive a loss of power. */
    default void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Puts a file in the place of another, so that one of the two is there at every moment. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the names in a folder durable, where the system lets a folder be opened. */
    default void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
