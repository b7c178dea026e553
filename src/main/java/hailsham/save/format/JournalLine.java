package hailsham.save.format;

import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Origin;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A line of a journal: {@code 5f2a91c3 12 choose kitchen-yard/steps.cross}, the checksum being that of what follows it.
 * {@code replay 0 57 lost-things doorstop=lived,tape=heard} is a replay of a chapter that goes out from a step of a strand,
 * with what is known in it; {@code mark 1 kept} says what became of a strand. A line may end with where it led, as {@code
 * =3fa9}.
 *
 * @param number counts what was done in the slot, over its whole life; it never goes back, and after a gap the journal has
 *     begun anew
 * @param state how the fingerprint of the state begins that it led to, so that it shows where an edited story leads
 *     elsewhere; empty where it is not said
 */
public record JournalLine(long number, Entry entry, Optional<String> state) {
    /** As much as a decision's name may be long; what is longer was never written by this program. */
    static final int LONGEST_NAME = 500;

    private static final long GREATEST_NUMBER = 1L << 53;
    private static final int MOST_TIMES = 100_000_000;
    private static final int STATE_DIGITS = 4;
    private static final Pattern STATE = Pattern.compile("=[0-9a-f]{" + STATE_DIGITS + "}");
    private static final String LIVED = "lived";
    private static final String HEARD = "heard";

    public JournalLine(long number, Entry entry) {
        this(number, entry, Optional.empty());
    }

    /** Lines that follow a number; the last that moves the reader says where it led. */
    public static String written(List<Entry> entries, long number, String fingerprint) {
        int last = entries.size() - 1;
        while (last >= 0 && !moves(entries.get(last))) {
            last--;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            JournalLine line = new JournalLine(number + 1 + i, entries.get(i));
            lines.append((i == last ? line.leadingTo(fingerprint) : line).written());
        }
        return lines.toString();
    }

    /** Whether it moves the reader, and so may say where it led. */
    public boolean moves() {
        return moves(entry);
    }

    private static boolean moves(Entry entry) {
        return !(entry instanceof Entry.Read || entry instanceof Entry.Marked);
    }

    /** The same with where it led. */
    private JournalLine leadingTo(String fingerprint) {
        return new JournalLine(
                number,
                entry,
                fingerprint.length() < STATE_DIGITS
                        ? Optional.empty()
                        : Optional.of(fingerprint.substring(0, STATE_DIGITS)));
    }

    public String written() {
        return signed(
                number + " " + words(entry) + state.map(digits -> " =" + digits).orElse(""));
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
        } else if (entry instanceof Entry.Went went) {
            return "go " + went.step();
        } else if (entry instanceof Entry.Replayed replayed) {
            Origin origin = replayed.origin();
            return "replay " + origin.of() + " " + origin.step() + " " + origin.chapter()
                    + (origin.isKnowing() ? " " + known(origin.known()) : "");
        } else if (entry instanceof Entry.Turned turned) {
            return "turn " + turned.strand();
        } else if (entry instanceof Entry.Marked marked) {
            return "mark " + marked.strand() + " " + marked.fate().word();
        }
        throw new AssertionError(entry);
    }

    /** Reads the words of a line after its checksum; empty where they mean nothing. */
    static Optional<JournalLine> read(String words) {
        int end = words.lastIndexOf(' ') + 1;
        Optional<String> state = STATE.matcher(words.substring(end)).matches()
                ? Optional.of(words.substring(end + 1))
                : Optional.empty();
        String[] parts = (state.isEmpty() ? words : words.substring(0, end - 1)).split(" ", -1);
        if (parts.length < 3 || parts.length > 6) {
            return Optional.empty();
        }
        return entry(parts).flatMap(e -> number(parts[0], GREATEST_NUMBER).map(n -> new JournalLine(n, e, state)));
    }

    private static Optional<Entry> entry(String... parts) {
        int words = parts.length - 2;
        return switch (parts[1] + " " + words) {
            case "choose 1" -> decision(parts[2]).map(Entry.Chose::new);
            case "undo 1" -> count(parts[2]).map(Entry.Undid::new);
            case "redo 1" -> count(parts[2]).map(Entry.Redid::new);
            case "read 1" -> count(parts[2]).map(Entry.Read::new);
            case "go 1" -> count(parts[2]).map(Entry.Went::new);
            case "turn 1" -> count(parts[2]).map(Entry.Turned::new);
            case "mark 2" -> count(parts[2]).flatMap(n -> Fate.of(parts[3]).map(fate -> new Entry.Marked(n, fate)));
            case "replay 3", "replay 4" ->
                known(words == 4 ? parts[5] : "")
                        .flatMap(known -> count(parts[2])
                                .flatMap(of -> signedCount(parts[3])
                                        .filter(step -> isName(parts[4]))
                                        .map(step -> new Entry.Replayed(new Origin(of, step, parts[4], known)))));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> count(String digits) {
        return number(digits, MOST_TIMES).map(Long::intValue);
    }

    private static Optional<Integer> signedCount(String digits) {
        return digits.startsWith("-") ? count(digits.substring(1)).map(n -> -n) : count(digits);
    }

    /** Memories as they are written: {@code doorstop=lived,tape=heard}. */
    static String known(Map<String, Boolean> known) {
        StringJoiner written = new StringJoiner(",");
        known.forEach((memory, lived) -> written.add(memory + "=" + (lived ? LIVED : HEARD)));
        return written.toString();
    }

    /** Memories as {@link #known(Map)} writes them; empty where it never would. */
    static Optional<Map<String, Boolean>> known(String written) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        if (written.isEmpty()) {
            return Optional.of(known);
        }
        for (String each : written.split(",", -1)) {
            int equals = each.indexOf('=');
            String how = each.substring(equals + 1);
            boolean whole = equals > 0
                    && isName(each.substring(0, equals))
                    && (how.equals(LIVED) || how.equals(HEARD))
                    && known.put(each.substring(0, equals), how.equals(LIVED)) == null;
            if (!whole) {
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }

    /** Whether a chapter or a memory can be called so. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> c <= ' ' || c == ',' || c == '=' || Character.isISOControl(c));
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
