package hailsham.console.setting;

import hailsham.console.command.Command;
import hailsham.console.model.Sentences;
import java.util.Optional;

/** What a reader has set, and how they set it. */
public final class Preferences {
    private final SettingsStore store;
    private Settings settings;

    public Preferences(SettingsStore store) {
        this.store = store;
        this.settings = store.read();
    }

    public Settings settings() {
        return settings;
    }

    /** Changes one of them; a sentence where it cannot be changed to that. */
    public Optional<String> change(Command.Change change) {
        Optional<Setting> setting = Setting.typed(change.setting());
        if (setting.isEmpty()) {
            return Optional.of("There is no setting “" + Sentences.brief(change.setting()) + "”.");
        }
        Optional<Settings> changed = setting.get().changed(settings, change.value());
        if (changed.isEmpty()) {
            return Optional.of("“" + Sentences.brief(change.value()) + "” is no value for it: "
                    + setting.get().meaning() + ".");
        }
        settings = changed.get();
        return Optional.empty();
    }

    /** Keeps them; a sentence where that cannot be done. */
    public Optional<String> keep() {
        return store.keep(settings);
    }
}
