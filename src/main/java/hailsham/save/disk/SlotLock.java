package hailsham.save.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a slot to one program at a time.
 *
 * <p>The lock is the system's and ends with the process, however that ends; what the file says is only there to be told
 * to the second program.
 */
public final class SlotLock implements Closeable {
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");
    private static final Pattern HOLDER =
            Pattern.compile("process=(\\d{1,10})\nhost=([\\p{Alnum}._-]{0,64})\nsince=(\\d{1,15})\n");
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK);

    private final FileChannel file;

    private SlotLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the lock.
     *
     * @throws SlotInUse where another program has it
     */
    public static SlotLock take(Path path, long now) throws IOException {
        FileChannel file = PrivateFiles.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ);
        if (!locked(file)) {
            file.close();
            throw new SlotInUse(holder(path));
        }
        tellWho(file, now);
        return new SlotLock(file);
    }

    /** Whether no program has the lock; it is not taken by asking. */
    public static boolean isFree(Path path) throws IOException {
        if (PrivateFiles.look(path).isEmpty()) {
            return true;
        }
        try (FileChannel file = PrivateFiles.open(path, StandardOpenOption.READ)) {
            return locked(file);
        }
    }

    private static void tellWho(FileChannel file, long now) {
        String who = "process=" + ProcessHandle.current().pid() + "\nhost=" + host() + "\nsince=" + now + "\n";
        try {
            file.truncate(0);
            file.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            // On a full disk the lock holds all the same, and a second program is told less.
            return;
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path path) throws IOException {
        Optional<byte[]> words = PrivateFiles.read(path, 1_000);
        Matcher holder = HOLDER.matcher(new String(words.orElse(new byte[0]), StandardCharsets.US_ASCII));
        if (!holder.matches()) {
            return "another program";
        }
        String host = holder.group(2).isEmpty() || holder.group(2).equals(host()) ? "" : " on " + holder.group(2);
        return "process " + holder.group(1) + host + " since "
                + SINCE.format(
                        Instant.ofEpochMilli(Long.parseLong(holder.group(3))).atZone(ZoneId.systemDefault()));
    }

    private static String host() {
        try {
            String name = Files.readString(HOST, StandardCharsets.US_ASCII).trim();
            return name.matches("[\\p{Alnum}._-]{1,64}") ? name : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
