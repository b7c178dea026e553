package hailsham.yaml.fields;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers of a size that one can think of. */
public final class Numbers {
    private static final int MOST_DIGITS = 7;

    private Numbers() {}

    /** A whole number, with a minus before it if need be. */
    public static OptionalInt whole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits == 0 || digits > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = number * 10 + c - '0';
        }
        return OptionalInt.of(start == 1 ? -number : number);
    }

    /** A number of a few figures, with a point and a few more if need be: {@code 0.5}. */
    public static OptionalDouble decimal(String text) {
        return text.matches("[0-9]{1,4}(?:\\.[0-9]{1,4})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    /** {@code 0..10}: both ends, the lower one first. */
    public static Optional<int[]> range(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        OptionalInt least = whole(text.substring(0, dots).strip());
        OptionalInt most = whole(text.substring(dots + 2).strip());
        if (least.isEmpty() || most.isEmpty() || least.getAsInt() >= most.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(new int[] {least.getAsInt(), most.getAsInt()});
    }
}
