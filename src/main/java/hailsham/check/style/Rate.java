package hailsham.check.style;

import hailsham.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * How often a pattern was found in a voice of a part.
 *
 * @param id of the pattern
 * @param least in 1,000 words; 0 for a fault
 * @param limit in 1,000 words
 * @param words of the voice in the part
 * @param places where it was found, those that a comment lets stand left out
 */
public record Rate(
        String id, String name, String part, Voice voice, double least, double limit, int words, List<Span> places) {
    public Rate {
        places = List.copyOf(places);
    }

    /** How many there are in 1,000 words. */
    public double perThousand() {
        return words == 0 ? 0 : places.size() * 1000.0 / words;
    }

    /** Whether it is against the style. A single one is too few to judge by, unless there is to be none. */
    public boolean isFault() {
        boolean tooMany = limit == 0 ? !places.isEmpty() : places.size() > 1 && perThousand() > limit;
        return tooMany || perThousand() < least;
    }

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%s %s: %d in the %s of `%s`, %.2f in 1,000 words where %s",
                id,
                name,
                places.size(),
                voice.word(),
                part,
                perThousand(),
                least > 0
                        ? String.format(Locale.ROOT, "%.0f to %.0f are wanted", least, limit)
                        : limit == 0 ? "none may be" : String.format(Locale.ROOT, "%.2f may be", limit));
    }
}
