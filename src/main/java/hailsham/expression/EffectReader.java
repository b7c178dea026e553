package hailsham.expression;

import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.List;

/** Reads effects, parted by {@code ;}. */
public final class EffectReader {
    private EffectReader() {}

    /** Reads the whole of a text as effects: those that are right; what is wrong in the others is reported. */
    public static List<Effect> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        throw new AssertionError("not built: " + text);
    }
}
