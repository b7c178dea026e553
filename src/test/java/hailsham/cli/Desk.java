package hailsham.cli;

import hailsham.save.Places;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where somebody writes: a command is typed, and what it says and leaves behind is looked at. */
public final class Desk {
    private Desk() {}

    /** What a command said to its reader, and to whoever is in front of it, and with what it ended. */
    public record Answer(String out, String err, int code) {
        /** All of it, a folder called {@code story} in it. */
        public String of(Path folder) {
            return (out + err).replace(folder.toString(), "story") + (code == 0 ? "" : "(" + code + ")\n");
        }
    }

    public static Answer type(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Hailsham.run(
                new Outside(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        new Places(Map.of(), "")),
                arguments);
        return new Answer(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    /** The files of a folder, byte by byte. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
