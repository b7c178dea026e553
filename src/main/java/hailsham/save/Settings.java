package hailsham.save;

import hailsham.save.disk.Disk;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.sentence.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader's settings on disk: a line {@code name=value} each, whatever they mean. */
public final class Settings {
    private static final int LARGEST = 64 << 10;

    private final Path file;
    private final Disk disk;

    /** How a line is written: of no use where nothing was ever set, and patterns take long to be ready. */
    private static final class Form {
        static final Pattern LINE = Pattern.compile("([a-z][a-z0-9-]{0,63})=([^\\p{Cntrl}]{0,200})");
    }

    Settings(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** The settings in a file, which does not have to be there yet. */
    public static Settings in(Path file) {
        return new Settings(file, Disk.REAL);
    }

    /** All that is set, by name; lines that are none are passed over, and so is a file that cannot be read. */
    public Map<String, String> read() {
        Map<String, String> settings = new TreeMap<>();
        try {
            byte[] bytes = PrivateFiles.read(file, LARGEST).orElse(new byte[0]);
            if (bytes.length > 0) {
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(Form.LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> settings.put(line.group(1), line.group(2)));
            }
        } catch (IOException e) {
            return settings;
        }
        return settings;
    }

    /**
     * Keeps these, and lets those that have other names stand.
     *
     * @return a sentence: why that could not be done
     */
    public Optional<String> keep(Map<String, String> changed) {
        Map<String, String> settings = read();
        settings.putAll(changed);
        StringBuilder text = new StringBuilder();
        settings.forEach((name, value) -> {
            String line = name + "=" + value;
            if (!Form.LINE.matcher(line).matches()) {
                throw new IllegalArgumentException("not a setting: " + line);
            }
            text.append(line).append('\n');
        });
        Path folder = file.toAbsolutePath().resolveSibling("");
        try {
            PrivateFiles.createFolder(folder);
            PrivateFiles.replace(disk, file, Optional.empty(), text.toString().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Sentences.notSet(folder, e));
        }
    }
}
