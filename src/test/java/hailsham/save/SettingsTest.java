package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereAgainAndOthersStand() throws IOException {
        Path file = folder.resolve("a/b/settings");
        Settings settings = Settings.in(file);

        assertThat(settings.read()).isEmpty();
        assertThat(settings.keep(Map.of("column", "60", "spacing", "close"))).isEmpty();
        assertThat(settings.keep(Map.of("column", "72"))).isEmpty();

        assertThat(settings.read()).isEqualTo(Map.of("column", "72", "spacing", "close"));
        assertThat(file).hasContent("column=72\nspacing=close\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void linesThatAreNoneArePassedOver() throws IOException {
        Path file = Files.writeString(
                folder.resolve("settings"), "column=60\r\n# a comment\nno\n=x\nUPPER=1\nspacing=a\u001b[2J\nlast=yes");

        assertThat(Settings.in(file).read()).isEqualTo(Map.of("column", "60", "last", "yes"));
    }

    @Test
    void aFileThatIsNoneIsAsGoodAsNotThere() throws IOException {
        assertThat(Settings.in(folder).read()).isEmpty();
        Files.write(folder.resolve("large"), new byte[100_000]);
        assertThat(Settings.in(folder.resolve("large")).read()).isEmpty();
    }

    @Test
    void whereTheyCannotBeKeptASentenceSaysSo() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("inTheWay"), "");

        assertThat(Settings.in(inTheWay.resolve("settings")).keep(Map.of("column", "60")))
                .hasValue("Your settings were not kept: " + inTheWay + " is not a folder.");
    }

    @Test
    void aSettingThatCouldNotBeReadAgainIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Settings.in(folder.resolve("settings")).keep(Map.of("a", "1\nb=2")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
