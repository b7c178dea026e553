package hailsham.check.explore;

import hailsham.expression.Type;
import java.util.ArrayList;
import java.util.List;

/** What the values of a variable are called. */
final class Bands {
    private static final List<String> FLAG = List.of("false", "true");

    private Bands() {}

    /** A value's band or level; itself where it has none. */
    static String of(Type type, int value) {
        if (type instanceof Type.Flag) {
            return FLAG.get(value);
        }
        String word = String.valueOf(value);
        for (String name : type.names()) {
            if (type.named(name).orElseThrow() <= value) {
                word = name;
            }
        }
        return word;
    }

    /** All of them, from low to high. */
    static List<String> all(Type type) {
        if (type instanceof Type.Flag) {
            return FLAG;
        } else if (!type.names().isEmpty()) {
            return type.names();
        }
        List<String> values = new ArrayList<>();
        for (int value = type.least(); value <= type.most(); value++) {
            values.add(String.valueOf(value));
        }
        return values;
    }
}
