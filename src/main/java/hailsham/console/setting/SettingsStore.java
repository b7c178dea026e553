package hailsham.console.setting;

import java.util.Optional;

/** Where settings are kept between readings. Nothing here throws for what the outside world does. */
public interface SettingsStore {
    /** What was kept last, or {@link Settings#DEFAULT}. */
    Settings read();

    /**
     * Keeps them.
     *
     * @return a sentence: why that could not be done
     */
    Optional<String> keep(Settings settings);
}
