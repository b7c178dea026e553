package hailsham.console.setting;

import hailsham.console.setting.Settings.Spacing;
import java.util.Locale;
import java.util.Optional;

/** Each of the things that can be set: how it is shown, changed and stepped through. */
public enum Setting {
    COLUMN("the greatest width of the prose, " + Settings.LEAST_COLUMN + " to " + Settings.MOST_COLUMN) {
        @Override
        public String value(Settings settings) {
            return String.valueOf(settings.column());
        }

        @Override
        public Settings next(Settings settings) {
            int wider = settings.column() < 84 ? settings.column() + 8 : 52;
            return new Settings(wider, settings.spacing(), settings.byParagraph(), settings.alwaysPlain());
        }

        @Override
        Optional<Settings> changed(Settings settings, String value) {
            if (!value.matches("[0-9]{1,3}")) {
                return Optional.empty();
            }
            int column = Integer.parseInt(value);
            return column < Settings.LEAST_COLUMN || column > Settings.MOST_COLUMN
                    ? Optional.empty()
                    : Optional.of(
                            new Settings(column, settings.spacing(), settings.byParagraph(), settings.alwaysPlain()));
        }
    },
    SPACING("open for a blank line between paragraphs, close for first lines that are set in") {
        @Override
        public String value(Settings settings) {
            return settings.spacing().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Settings next(Settings settings) {
            Spacing other = settings.spacing() == Spacing.OPEN ? Spacing.CLOSE : Spacing.OPEN;
            return new Settings(settings.column(), other, settings.byParagraph(), settings.alwaysPlain());
        }
    },
    STEPS("yes for one paragraph at a time, on the page") {
        @Override
        public String value(Settings settings) {
            return yes(settings.byParagraph());
        }

        @Override
        public Settings next(Settings settings) {
            return new Settings(settings.column(), settings.spacing(), !settings.byParagraph(), settings.alwaysPlain());
        }
    },
    PLAIN("yes for plain lines of text instead of the page, from the next start on") {
        @Override
        public String value(Settings settings) {
            return yes(settings.alwaysPlain());
        }

        @Override
        public Settings next(Settings settings) {
            return new Settings(settings.column(), settings.spacing(), settings.byParagraph(), !settings.alwaysPlain());
        }
    };

    private final String meaning;

    Setting(String meaning) {
        this.meaning = meaning;
    }

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** What it is set to. */
    public abstract String value(Settings settings);

    /** What choosing it sets. */
    public abstract Settings next(Settings settings);

    /** Empty where it cannot be set to that. Of two values the other one is the next. */
    Optional<Settings> changed(Settings settings, String value) {
        if (value.equals(value(settings))) {
            return Optional.of(settings);
        }
        return Optional.of(next(settings)).filter(other -> value.equals(value(other)));
    }

    /** That which is typed so. */
    static Optional<Setting> typed(String word) {
        for (Setting setting : values()) {
            if (setting.word().equals(word)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    private static String yes(boolean set) {
        return set ? "yes" : "no";
    }
}
