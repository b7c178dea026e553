package hailsham.cli.report;

import hailsham.check.proof.Count;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** How many there are of something, for people, with how that is known. */
public final class CountText {
    private CountText() {}

    public static String of(Count count) {
        if (count instanceof Count.Exactly exactly) {
            return String.format(Locale.ROOT, "%,d (PROVED)", exactly.number());
        } else if (count instanceof Count.About about) {
            return String.format(
                    Locale.ROOT,
                    "about %s (MEASURED, %,d readings; groups of them show %s to %s)",
                    power(about.number()),
                    about.readings(),
                    power(about.least()),
                    power(about.most()));
        } else if (count instanceof Count.AtLeast some) {
            return String.format(Locale.ROOT, "at least %,d (MEASURED, %,d readings)", some.number(), some.readings());
        } else if (count instanceof Count.Endless) {
            return "without end (PROVED)";
        } else if (count instanceof Count.Open open) {
            return "UNKNOWN, " + open.why();
        }
        throw new AssertionError(count);
    }

    /** Two digits and a power of ten. */
    private static String power(BigInteger number) {
        return String.format(Locale.ROOT, "%.1e", new BigDecimal(number));
    }
}
