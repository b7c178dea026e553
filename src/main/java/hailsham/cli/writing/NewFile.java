package hailsham.cli.writing;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Typed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;

/** {@code new}: a file to begin with. */
@Command(name = "new", description = "Writes a file to begin with: a branch, or a chapter.")
public final class NewFile implements Action {
    private static final String SCHEMAS = "/story/schema/";

    @Override
    public int run(Outside outside) {
        outside.tell("What is to be new? " + Typed.name() + " new branch, or new chapter.");
        return ExitCode.FAILED;
    }

    /** Writes a file where there is none yet; whether it did. What keeps it from that is said. */
    static boolean write(Path file, String text, Outside outside) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            outside.tell("There is a file " + file + " already, and it is left as it is.");
        } catch (IOException e) {
            outside.tell("The file " + file + " cannot be written.");
        }
        return false;
    }

    /**
     * Puts the schema of a kind of file into a folder, where it is not there yet, so that an editor completes and checks what
     * is typed. Without it the file is as good, so nobody is told where that cannot be done.
     */
    static void schema(String name, Path folder) {
        Path file = folder.resolve(name);
        try (var in = NewFile.class.getResourceAsStream(SCHEMAS + name)) {
            if (in != null && !Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(
                        file, new String(in.readAllBytes(), StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            // An editor explains less, and that is all.
        }
    }
}
