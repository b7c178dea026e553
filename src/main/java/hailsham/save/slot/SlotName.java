package hailsham.save.slot;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a slot may have: such as are a plain folder name on every system, and never lead out of their folder. */
public final class SlotName {
    public static final String RULE =
            "A slot's name is made of up to 64 letters, digits, spaces, hyphens, underscores and full"
                    + " stops; it begins with a letter or a digit and does not end with a space or a full stop.";

    private static final int LONGEST = 64;
    private static final int MOST_BYTES = 200;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ._-]*(?<![ .])");

    /** What some systems keep for devices, and what this program keeps beside the slots. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ].*)?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OURS = Set.of("branches", "cache", "notes", "logs");

    private SlotName() {}

    public static boolean allowed(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && ALLOWED.matcher(name).matches()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && !RESERVED.matcher(name).matches()
                && !OURS.contains(folded(name));
    }

    /** Two names with the same folding are one file on some systems. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
