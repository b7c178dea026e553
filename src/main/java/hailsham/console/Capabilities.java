package hailsham.console;

import hailsham.console.Wishes.Colour;
import hailsham.console.model.Typography;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * What can be shown where the program runs: what was asked for goes before the environment, and that before what can be
 * found out.
 *
 * @param page whether the page may be tried
 * @param colour whether there may be colour on it
 * @param colourForced whether there is colour even where the terminal is not known to have any
 * @param columns the width to which the line wraps
 * @param echoes whether the line repeats what was typed, since nobody sees it typed
 */
record Capabilities(
        boolean page, boolean colour, boolean colourForced, Typography typography, int columns, boolean echoes) {
    private static final int USUAL_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 1000;

    /**
     * @param alwaysPlain whether the reader has set the line for good
     * @param reads whether the program reads from a terminal; asked only where that matters
     * @param writes whether it writes to one
     */
    static Capabilities of(
            Map<String, String> environment,
            Wishes wishes,
            boolean alwaysPlain,
            BooleanSupplier reads,
            BooleanSupplier writes) {
        boolean readsFromTerminal = reads.getAsBoolean();
        boolean plain = wishes.plain()
                || alwaysPlain
                || isSet(environment, "ACCESSIBLE")
                || environment.getOrDefault("TERM", "").equals("dumb");
        boolean forced = wishes.colour() == Colour.ALWAYS
                || (wishes.colour() == Colour.AUTO
                        && !isSet(environment, "NO_COLOR")
                        && (isSet(environment, "CLICOLOR_FORCE") || isSet(environment, "FORCE_COLOR")));
        boolean colour = forced || (wishes.colour() == Colour.AUTO && !isSet(environment, "NO_COLOR"));
        return new Capabilities(
                !plain && readsFromTerminal && writes.getAsBoolean(),
                colour,
                forced,
                typography(environment),
                columns(environment.getOrDefault("COLUMNS", "")),
                !readsFromTerminal);
    }

    private static Typography typography(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(name -> isSet(environment, name))
                .findFirst()
                .map(name -> environment.getOrDefault(name, ""))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return locale.contains("utf-8") || locale.contains("utf8") ? Typography.UNICODE : Typography.ASCII;
    }

    /** A width as it is written, kept within what can be read. */
    static int columns(String written) {
        if (!written.matches("[0-9]{1,4}")) {
            return USUAL_COLUMNS;
        }
        int columns = Integer.parseInt(written);
        return columns < LEAST_COLUMNS ? USUAL_COLUMNS : Math.min(columns, MOST_COLUMNS);
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
