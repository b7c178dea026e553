package hailsham.check.style;

import hailsham.source.Diagnostic;
import java.util.List;

/**
 * How a story stands against a house style.
 *
 * @param rates how often each pattern was found, in each voice of each part
 * @param warnings what is against the style, with a place each
 */
public record StyleCheck(List<Rate> rates, List<Diagnostic> warnings) {
    public StyleCheck {
        rates = List.copyOf(rates);
        warnings = List.copyOf(warnings);
    }

    /** What is to be said where there is no story. */
    public static final StyleCheck NONE = new StyleCheck(List.of(), List.of());
}
