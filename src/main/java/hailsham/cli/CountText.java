package hailsham.cli;

import hailsham.check.proof.Count;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** How many there are of something, for people, with how that is known. */
final class CountText {
    /** From here on only the size of a number says anything. */
    private static final BigInteger MANY = BigInteger.TEN.pow(15);

    private CountText() {}

    static String of(Count count) {
        if (count instanceof Count.Exactly exactly) {
            return String.format(Locale.ROOT, "%,d (PROVED)", exactly.number());
        } else if (count instanceof Count.About about) {
            return String.format(
                    Locale.ROOT,
                    "about %s, give or take %.0f%% (MEASURED: %,d blind readings)",
                    brief(about.number()),
                    Math.ceil(about.spread() * 100),
                    about.readings());
        } else if (count instanceof Count.Endless) {
            return "without end (PROVED)";
        } else if (count instanceof Count.Open open) {
            return "UNKNOWN, " + open.why();
        }
        throw new AssertionError(count);
    }

    private static String brief(BigInteger number) {
        return number.compareTo(MANY) < 0
                ? String.format(Locale.ROOT, "%,d", number)
                : String.format(Locale.ROOT, "%.2e", new BigDecimal(number));
    }
}
