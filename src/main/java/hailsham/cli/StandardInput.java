package hailsham.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program is given to read.
 *
 * <p>Where it was started with its input closed, the system has given that number to the first file that the virtual
 * machine opened, and its own classes would be taken for what a reader types.
 */
final class StandardInput {
    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** The input, which is at its end at once where there is none; {@link System#in} is the same from then on. */
    static InputStream open() {
        InputStream in = isOfTheMachine() ? InputStream.nullInputStream() : new FileInputStream(FileDescriptor.in);
        System.setIn(in);
        return in;
    }

    /** What the machine may be told to read its classes from. */
    private static boolean isArchive(String file) {
        return file.endsWith(".jsa") || file.endsWith(".aot");
    }

    private static boolean isOfClasses(Path file) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Path.of(entry).toAbsolutePath().normalize().equals(file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheMachine() {
        try {
            Path file = Files.readSymbolicLink(DESCRIPTOR);
            return isArchive(file.toString())
                    || isOfClasses(file)
                    || file.startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException e) {
            // Not a system that says so.
            return false;
        }
    }
}
