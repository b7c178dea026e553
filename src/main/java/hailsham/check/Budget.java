package hailsham.check;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check may take.
 *
 * @param time after which what is not decided stays open
 * @param bytes of memory for all that is found on the way, about
 */
public record Budget(Duration time, long bytes) {
    private static final Duration USUAL_TIME = Duration.ofMinutes(1);

    /** A minute, and half of the memory that the program may have. */
    public static final Budget USUAL = new Budget(USUAL_TIME, half());

    /** What is left of it when some time is gone. */
    Budget less(Duration gone) {
        Duration left = time.minus(gone);
        return new Budget(left.isNegative() ? Duration.ZERO : left, bytes);
    }

    /**
     * What somebody has written: seconds ({@code 30} or {@code 30s}), memory ({@code 512m} or {@code 2g}), or both with a
     * comma between; what is not said is as usual. No more memory is taken than the program may have.
     *
     * @return empty where it is none of these
     */
    public static Optional<Budget> read(String written) {
        Matcher matcher = Written.PATTERN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration time =
                matcher.group("time") == null ? USUAL_TIME : Duration.ofSeconds(Long.parseLong(matcher.group("time")));
        long bytes = matcher.group("memory") == null
                ? half()
                : Math.min(
                        Runtime.getRuntime().maxMemory(),
                        Long.parseLong(matcher.group("memory"))
                                << (matcher.group("unit").equals("g") ? 30 : 20));
        return time.isZero() || bytes == 0 ? Optional.empty() : Optional.of(new Budget(time, bytes));
    }

    private static long half() {
        return Runtime.getRuntime().maxMemory() / 2;
    }

    /** What is only needed where something is written. */
    private static final class Written {
        private static final Pattern PATTERN =
                Pattern.compile("(?=.)(?:(?<time>[0-9]{1,6})s?(?:,(?=.)|$))?(?:(?<memory>[0-9]{1,6})(?<unit>[mg]))?");
    }
}
