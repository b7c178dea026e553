package hailsham.save;

import hailsham.save.disk.PrivateFiles;
import hailsham.telling.progress.Met;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader has met of one story: a file beside the slots, a line for each thing that was met, to which programs only
 * ever add. Should any of it be lost, something that was read once counts as new; so nobody waits for the disk.
 */
final class MetFile {
    private static final int LARGEST = 64 << 20;
    private static final Pattern LINE = Pattern.compile("(line|node|decision) ([^\\p{Cntrl} ]{1,500})");

    private final Path file;

    /** @param root the folder of the slots */
    MetFile(Path root, String story) {
        this.file = root.resolve(".met-" + story);
    }

    /** Adds what was met before; false where there is no such file yet. */
    boolean read(Met met) throws IOException {
        Optional<byte[]> bytes = PrivateFiles.read(file, LARGEST);
        if (bytes.isEmpty()) {
            return false;
        }
        new String(bytes.get(), StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> met.before(
                        new Met.Meeting(Met.Kind.valueOf(line.group(1).toUpperCase(Locale.ROOT)), line.group(2))));
        return true;
    }

    void add(List<Met.Meeting> fresh) throws IOException {
        if (fresh.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Met.Meeting meeting : fresh) {
            lines.append(meeting.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(meeting.id())
                    .append('\n');
        }
        try (FileChannel out = PrivateFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // In one piece, so that two programs that add at once do not mix their lines.
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }
}
