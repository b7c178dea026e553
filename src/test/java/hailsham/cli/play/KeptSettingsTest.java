package hailsham.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSetIsThereAgain() {
        KeptSettings store = new KeptSettings(folder.resolve("settings"));
        assertThat(store.read()).isEqualTo(Settings.DEFAULT);
        Settings set = new Settings(50, Settings.Spacing.CLOSE, true, true);

        assertThat(store.keep(set)).isEmpty();

        assertThat(store.read()).isEqualTo(set);
    }

    @Test
    void whatMakesNoSenseIsAsIfItWereNotSet() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "column=99999\nspacing=wide\nplain=perhaps\n");

        assertThat(new KeptSettings(file).read()).isEqualTo(Settings.DEFAULT);
    }
}
