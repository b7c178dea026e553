package hailsham.source;

import java.util.Collection;
import java.util.Optional;

/** The known name that a mistyped one was most likely meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known names, or nothing where none is near. */
    public static Optional<String> to(String written, Collection<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        String best = null;
        int bestDistance = allowed + 1;
        for (String name : known) {
            if (Math.abs(name.length() - written.length()) > allowed) {
                continue;
            }
            int distance = distance(written, name);
            boolean nearer = distance < bestDistance;
            boolean first = distance == bestDistance && best != null && name.compareTo(best) < 0;
            if (nearer || first) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean `ruth.trust`?}, as a hint; or nothing where none is near. */
    public static Optional<String> hint(String written, Collection<String> known) {
        return to(written, known).map(name -> "did you mean `" + name + "`?");
    }

    /** Letters put in, left out, changed, or changed with their neighbour (Damerau-Levenshtein, restricted). */
    static int distance(String a, String b) {
        int[] twoUp = new int[b.length() + 1];
        int[] up = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            up[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                char left = a.charAt(i - 1);
                char right = b.charAt(j - 1);
                int least = Math.min(Math.min(up[j], row[j - 1]) + 1, up[j - 1] + (left == right ? 0 : 1));
                boolean swapped = i > 1 && j > 1 && left == b.charAt(j - 2) && a.charAt(i - 2) == right;
                row[j] = swapped ? Math.min(least, twoUp[j - 2] + 1) : least;
            }
            int[] spare = twoUp;
            twoUp = up;
            up = row;
            row = spare;
        }
        return up[b.length()];
    }
}
