package hailsham.check.style.needle;

/**
 * Which runs of one, two and three letters a text holds, roughly: it may say that it holds one that it does not, never the
 * other way round. Capitals are as small letters.
 */
public final class Grams {
    private static final int BITS = 1 << 13;

    private final long[] held = new long[BITS / Long.SIZE];

    private Grams(String text) {
        int before = 0;
        int two = 0;
        for (int i = 0; i < text.length(); i++) {
            int here = fold(text.charAt(i));
            set(bit(0, 0, here));
            if (i > 0) {
                set(bit(0, before, here));
            }
            if (i > 1) {
                set(bit(two, before, here));
            }
            two = before;
            before = here;
        }
    }

    /** Those of a text. */
    public static Grams of(String text) {
        return new Grams(text);
    }

    /** Whether a text with these may hold a piece of text, of which these are the {@link #bits}. */
    boolean mayHold(int[] bits) {
        for (int bit : bits) {
            if ((held[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What stands for a piece of text in those of a text that holds it. */
    static int[] bits(String piece) {
        int length = piece.length();
        int[] folded = piece.chars().map(letter -> fold((char) letter)).toArray();
        if (length < 3) {
            return length == 0 ? new int[0] : new int[] {bit(0, length == 1 ? 0 : folded[0], folded[length - 1])};
        }
        int[] bits = new int[length - 2];
        for (int i = 2; i < length; i++) {
            bits[i - 2] = bit(folded[i - 2], folded[i - 1], folded[i]);
        }
        return bits;
    }

    private static int fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static int bit(int first, int second, int third) {
        int hash = (first * 31 + second) * 0x9E3779B1 + third * 0x85EBCA77;
        return (hash ^ hash >>> 15) & (BITS - 1);
    }

    private void set(int bit) {
        held[bit >>> 6] |= 1L << bit;
    }
}
