package hailsham.cli.telling;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.telling.Script;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Scripts in files. */
public final class Scripts {
    private Scripts() {}

    /** Reads a script; empty, with a sentence said, where that cannot be done. */
    public static Optional<Script> read(String file, Outside outside) {
        Optional<Path> path = Stories.path(file).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            outside.tell("There is no file " + file + " to read a script from.");
            return Optional.empty();
        }
        try {
            return Optional.of(Script.of(file, Files.readString(path.get())));
        } catch (CharacterCodingException e) {
            outside.tell("The script " + file + " is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            outside.tell("The script " + file + " cannot be read.");
        }
        return Optional.empty();
    }
}
