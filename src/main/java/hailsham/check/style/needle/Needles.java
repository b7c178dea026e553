package hailsham.check.style.needle;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pieces of text without which a pattern is not found: of each set one at least stands in every match. A pattern of which
 * that cannot be said is looked for everywhere.
 */
public final class Needles {
    /** Under these a pattern means something else than it says by itself. */
    private static final int UNREAD = Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.COMMENTS
            | Pattern.LITERAL
            | Pattern.CANON_EQ;

    /** Of each set, of each piece, the bits. */
    private final int[][][] needed;

    private Needles(List<Set<String>> needed) {
        this.needed = needed.stream()
                .map(pieces -> pieces.stream().map(Grams::bits).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /** Those of a pattern. */
    public static Needles of(Pattern pattern) {
        return new Needles((pattern.flags() & UNREAD) == 0 ? NeedleReader.read(pattern.pattern()) : List.of());
    }

    /** Whether the pattern may be found in a text. */
    public boolean mayBeIn(Grams text) {
        for (int[][] pieces : needed) {
            if (!mayHoldOne(pieces, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHoldOne(int[][] pieces, Grams text) {
        for (int[] piece : pieces) {
            if (text.mayHold(piece)) {
                return true;
            }
        }
        return false;
    }
}
