package hailsham.expression;

import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.Optional;

/** Reads a condition. */
public final class ConditionReader {
    private ConditionReader() {}

    /** Reads the whole of a text as one condition: empty where something was wrong, which is then reported. */
    public static Optional<Condition> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        throw new AssertionError("not built: " + text);
    }
}
