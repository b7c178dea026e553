package hailsham.save.format;

import hailsham.story.NodeId;
import hailsham.telling.Decision;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line of a journal: {@code 5f2a91c3 12 choose kitchen-yard/steps.cross}, the checksum being that of what follows it.
 *
 * @param number counts what was done in the slot, over its whole life; it never goes back, and after a gap the journal has
 *     begun anew
 */
public record JournalLine(long number, Entry entry) {
    /** As much as a decision's name may be long; what is longer was never written by this program. */
    static final int LONGEST_NAME = 500;

    private static final long GREATEST_NUMBER = 1L << 53;
    private static final int MOST_TIMES = 100_000_000;

    public String written() {
        return signed(number + " " + words(entry));
    }

    private static String words(Entry entry) {
        if (entry instanceof Entry.Chose chose) {
            return "choose " + chose.decision();
        } else if (entry instanceof Entry.Undid undid) {
            return "undo " + undid.times();
        } else if (entry instanceof Entry.Redid redid) {
            return "redo " + redid.times();
        } else if (entry instanceof Entry.Read read) {
            return "read " + read.events();
        }
        throw new AssertionError(entry);
    }

    /** Reads the words of a line after its checksum; empty where they mean nothing. */
    static Optional<JournalLine> read(String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Optional<Entry> entry = switch (parts[1]) {
            case "choose" -> decision(parts[2]).map(Entry.Chose::new);
            case "undo" -> number(parts[2], MOST_TIMES).map(times -> new Entry.Undid(times.intValue()));
            case "redo" -> number(parts[2], MOST_TIMES).map(times -> new Entry.Redid(times.intValue()));
            case "read" -> number(parts[2], MOST_TIMES).map(events -> new Entry.Read(events.intValue()));
            default -> Optional.empty();
        };
        return entry.flatMap(e -> number(parts[0], GREATEST_NUMBER).map(n -> new JournalLine(n, e)));
    }

    /** The words with their checksum before them and the line's end after them. */
    public static String signed(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return Checksum.of(bytes, 0, bytes.length) + " " + words + "\n";
    }

    /** A decision as {@link Decision#toString} writes it; empty where it is none. */
    static Optional<Decision> decision(String written) {
        int slash = written.indexOf('/');
        int dot = written.indexOf('.', slash + 1);
        boolean whole = slash > 0 && dot > slash + 1 && dot < written.length() - 1;
        if (!whole
                || written.length() > LONGEST_NAME
                || written.indexOf('/', slash + 1) >= 0
                || written.chars().anyMatch(c -> c <= ' ' || Character.isISOControl(c))) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                new NodeId(written.substring(0, slash), written.substring(slash + 1, dot)),
                written.substring(dot + 1)));
    }

    /** A number that is not negative and not above {@code most}. */
    static Optional<Long> number(String digits, long most) {
        if (digits.isEmpty() || digits.length() > 16 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        return value <= most ? Optional.of(value) : Optional.empty();
    }
}
