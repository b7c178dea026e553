package hailsham.telling.strand;

import java.util.Locale;
import java.util.Optional;

/** What has become of a strand. */
public enum Fate {
    /** It is being read; the first one always is. */
    OPEN,
    /** A replay that its reader came back from, and kept. */
    KEPT,
    /** A replay that its reader goes on with, beyond its chapter. */
    FOLLOWED,
    /** A replay that its reader let go of: it is shown nowhere. */
    DROPPED;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is written so. */
    public static Optional<Fate> of(String word) {
        for (Fate fate : values()) {
            if (fate.word().equals(word)) {
                return Optional.of(fate);
            }
        }
        return Optional.empty();
    }
}
