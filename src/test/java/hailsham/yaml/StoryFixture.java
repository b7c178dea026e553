package hailsham.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A story to be read by a test: one of those under {@code stories}, with some of its files changed.
 *
 * <p>In an input each file begins with a line {@code === PATH}. After the path may stand {@code gone}, {@code folder},
 * {@code large}, {@code link TARGET}, or {@code escaped}: then {@code \xHH} is a byte.
 */
public final class StoryFixture {
    private static final Path STORIES = Path.of("src", "test", "resources", "stories");
    private static final String HEAD = "=== ";

    private StoryFixture() {}

    /** Lays the small story out in a folder, with the changes of an input. */
    static void lay(String input, Path folder) {
        lay("small", input, folder);
    }

    /** Lays one of the stories out in a folder, with the changes of an input. */
    public static void lay(String story, String input, Path folder) {
        try {
            copy(STORIES.resolve(story), folder);
            for (Map.Entry<String, String> file : files(input).entrySet()) {
                change(folder, file.getKey().split(" "), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of an input: what follows the sign of each head, and its text. */
    public static Map<String, String> files(String input) {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : input.split("(?<=\n)")) {
            if (line.startsWith(HEAD)) {
                current = new StringBuilder();
                files.put(line.substring(HEAD.length()).strip(), current);
            } else {
                current.append(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((head, text) -> texts.put(head, text.toString()));
        return texts;
    }

    private static void change(Path folder, String[] head, String text) throws IOException {
        Path file = folder.resolve(head[0]);
        Files.createDirectories(file.getParent());
        switch (head.length > 1 ? head[1] : "") {
            case "" -> Files.writeString(file, text);
            case "gone" -> Files.delete(file);
            case "folder" -> Files.createDirectory(file);
            case "large" -> Files.writeString(file, "# many\n".repeat(150_000));
            case "link" -> Files.createSymbolicLink(file, Path.of(head[2]));
            case "escaped" -> Files.write(file, bytes(text));
            default -> throw new IllegalArgumentException(head[1]);
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = text.getBytes(UTF_8);
        for (int i = 0; i < written.length; i++) {
            if (written[i] == '\\' && written[i + 1] == 'x') {
                bytes.write(Integer.parseInt(new String(written, i + 2, 2, ISO_8859_1), 16));
                i += 3;
            } else {
                bytes.write(written[i]);
            }
        }
        return bytes.toByteArray();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
