package hailsham.cli;

import hailsham.cli.play.PlayOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the arguments of somebody who only plays, without waking the library that reads all others: it would take longer
 * than the story.
 */
final class QuickArguments {
    private QuickArguments() {}

    /** The options and their values; empty where there is anything else, or anything wrong, for the full way to say. */
    static Optional<Map<PlayOption, String>> read(String... arguments) {
        Map<PlayOption, String> options = new EnumMap<>(PlayOption.class);
        int first = arguments.length > 0 && arguments[0].equals("play") ? 1 : 0;
        for (int i = first; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            Optional<PlayOption> option = option(equals < 0 ? argument : argument.substring(0, equals));
            if (option.isEmpty()) {
                return Optional.empty();
            }
            String value = "";
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (option.get().hasValue() && i + 1 < arguments.length) {
                value = arguments[++i];
            }
            boolean fits = option.get().hasValue() ? !value.isEmpty() && !value.startsWith("-") : equals < 0;
            if (!fits || (options.containsKey(option.get()) && !option.get().isRepeated())) {
                return Optional.empty();
            }
            options.merge(option.get(), value, (before, more) -> before + "\n" + more);
        }
        return Optional.of(options);
    }

    private static Optional<PlayOption> option(String flag) {
        for (PlayOption option : PlayOption.values()) {
            if (option.flag().equals(flag)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
