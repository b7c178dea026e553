package hailsham.author.fresh;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Titles that ids would make. */
final class Titles {
    private Titles() {}

    /** {@code The Linen Hatch} of {@code the-linen-hatch}. */
    static String of(String id) {
        return Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
