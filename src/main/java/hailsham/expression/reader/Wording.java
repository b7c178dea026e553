package hailsham.expression.reader;

import hailsham.expression.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns of phrase that several messages share. */
final class Wording {
    /** More than this many names is no longer help. */
    private static final int MANY = 12;

    private Wording() {}

    /** {@code one of `a`, `b`}, as a hint; nothing where there are none, or too many to help. */
    static Optional<String> oneOf(Collection<String> names) {
        if (names.isEmpty() || names.size() > MANY) {
            return Optional.empty();
        }
        return Optional.of(
                "one of " + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
    }

    /** What a variable of this type is. */
    static String of(Type type) {
        if (type instanceof Type.Flag) {
            return "a flag";
        } else if (type instanceof Type.Range range) {
            return "a number from " + range.least() + " to " + range.most();
        } else if (type instanceof Type.Levels levels) {
            return "a level of `" + levels.list() + "`";
        }
        throw new AssertionError(type);
    }

    /** What a value of this type may be written as. */
    static String values(Type type) {
        if (type instanceof Type.Flag) {
            return "a flag stands by itself, or after `not`";
        } else if (type instanceof Type.Range range) {
            return "a number from " + range.least() + " to " + range.most()
                    + oneOf(range.names()).map(names -> ", or " + names).orElse("");
        } else if (type instanceof Type.Levels levels) {
            return oneOf(levels.names()).orElse("a level of `" + levels.list() + "`");
        }
        throw new AssertionError(type);
    }
}
