package hailsham.cli.play;

import hailsham.console.setting.Settings;
import hailsham.console.setting.SettingsStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A reader's settings in their file, by the names that stand there. */
final class KeptSettings implements SettingsStore {
    private static final String COLUMN = "column";
    private static final String SPACING = "spacing";
    private static final String BY_PARAGRAPH = "by-paragraph";
    private static final String PLAIN = "plain";

    private final hailsham.save.Settings file;

    KeptSettings(Path file) {
        this.file = hailsham.save.Settings.in(file);
    }

    @Override
    public Settings read() {
        Map<String, String> set = file.read();
        String column = set.getOrDefault(COLUMN, "");
        return new Settings(
                !column.isEmpty() && column.matches("\\d{1,4}") ? Integer.parseInt(column) : Settings.DEFAULT.column(),
                spacing(set.getOrDefault(SPACING, "")),
                flag(set, BY_PARAGRAPH, Settings.DEFAULT.byParagraph()),
                flag(set, PLAIN, Settings.DEFAULT.alwaysPlain()));
    }

    private static boolean flag(Map<String, String> set, String name, boolean otherwise) {
        return switch (set.getOrDefault(name, "")) {
            case "yes" -> true;
            case "no" -> false;
            default -> otherwise;
        };
    }

    private static Settings.Spacing spacing(String word) {
        for (Settings.Spacing spacing : Settings.Spacing.values()) {
            if (word(spacing).equals(word)) {
                return spacing;
            }
        }
        return Settings.DEFAULT.spacing();
    }

    private static String word(Settings.Spacing spacing) {
        return spacing.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> keep(Settings settings) {
        return file.keep(Map.of(
                COLUMN,
                String.valueOf(settings.column()),
                SPACING,
                word(settings.spacing()),
                BY_PARAGRAPH,
                settings.byParagraph() ? "yes" : "no",
                PLAIN,
                settings.alwaysPlain() ? "yes" : "no"));
    }
}
