package hailsham.save.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal as it was found: its first line says what it belongs to, every other what was done.
 *
 * @param header empty where its first line is damaged
 * @param lines those that are whole, in their order
 * @param damaged whether one before the last is not whole
 * @param torn whether the last was not written to its end
 * @param wholeLength how many bytes there are up to the end of the last line that has one
 */
public record JournalText(
        Optional<Header> header, List<JournalLine> lines, boolean damaged, boolean torn, long wholeLength) {
    /**
     * The version of the journal's format.
     *
     * <ul>
     *   <li>1: {@code checksum number verb argument}, with choose, undo, redo and read
     *   <li>2: also go, replay, turn and mark; what is undone and left for something else stays as a way; a
     *       line may end with {@code =3fa9}, how the fingerprint of the state begins that it led to
     * </ul>
     */
    public static final int FORMAT = 2;

    private static final String NAME = "hailsham-journal";

    public JournalText {
        lines = List.copyOf(lines);
    }

    /**
     * What a journal belongs to.
     *
     * @param format of the file; when it is greater than {@link #FORMAT}, the rest of it is not to be understood
     * @param base the number at which it begins with nothing decided; its lines go on from there
     */
    public record Header(int format, String story, int version, long base) {
        public String written() {
            return JournalLine.signed(NAME + " " + format + " " + story + " " + version + " " + base);
        }

        private static Optional<Header> read(String words) {
            String[] parts = words.split(" ", -1);
            if (parts.length < 2 || !parts[0].equals(NAME)) {
                return Optional.empty();
            }
            Optional<Long> format = JournalLine.number(parts[1], Integer.MAX_VALUE);
            if (format.isPresent() && format.get() > FORMAT) {
                return Optional.of(new Header(format.get().intValue(), "", 0, 0));
            } else if (parts.length != 5) {
                return Optional.empty();
            }
            Optional<Long> version = JournalLine.number(parts[3], Integer.MAX_VALUE);
            Optional<Long> base = JournalLine.number(parts[4], Snapshot.GREATEST_COUNTER);
            return format.flatMap(f ->
                    version.flatMap(v -> base.map(b -> new Header(f.intValue(), parts[2], v.intValue(), b))));
        }
    }

    /** Reads what can be read of a journal. */
    public static JournalText read(byte[] bytes) {
        Optional<Header> header = Optional.empty();
        List<JournalLine> lines = new ArrayList<>();
        boolean damaged = false;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') {
                continue;
            }
            Optional<String> words = words(bytes, start, i);
            if (start == 0) {
                header = words.flatMap(Header::read);
                damaged = header.isEmpty();
            } else {
                Optional<JournalLine> line = words.flatMap(JournalLine::read);
                line.ifPresent(lines::add);
                damaged |= line.isEmpty();
            }
            start = i + 1;
        }
        // The first line is put there with the file, so that it is never torn.
        boolean headless = header.isEmpty() && bytes.length > 0;
        return new JournalText(header, lines, damaged || headless, start < bytes.length, start);
    }

    /** What a line says, where its checksum is right. */
    private static Optional<String> words(byte[] bytes, int start, int end) {
        int from = start + Checksum.DIGITS + 1;
        if (from >= end || bytes[from - 1] != ' ') {
            return Optional.empty();
        }
        String said = new String(bytes, start, Checksum.DIGITS, StandardCharsets.ISO_8859_1);
        return said.equals(Checksum.of(bytes, from, end))
                ? Optional.of(new String(bytes, from, end - from, StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
