package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void theVariablesOfTheSpecificationAreFollowed() {
        Places places = new Places(
                Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "HOME", "/h"), "/p");

        assertThat(places.saves()).isEqualTo(Path.of("/d/hailsham"));
        assertThat(places.settings()).isEqualTo(Path.of("/c/hailsham/settings"));
        assertThat(places.state()).isEqualTo(Path.of("/s/hailsham"));
    }

    @Test
    void withoutThemItIsTheHome() {
        Places places = new Places(Map.of("HOME", "/h"), "/p");

        assertThat(places.saves()).isEqualTo(Path.of("/h/.local/share/hailsham"));
        assertThat(places.settings()).isEqualTo(Path.of("/h/.config/hailsham/settings"));
        assertThat(places.state()).isEqualTo(Path.of("/h/.local/state/hailsham"));
    }

    @Test
    void whatIsNotAnAbsolutePathIsAsGoodAsNotSet() {
        for (String value : new String[] {"", "data", "./data", "~/data", "a\u0000b"}) {
            Places places = new Places(Map.of("XDG_DATA_HOME", value, "HOME", value), "/p");
            assertThat(places.saves()).isEqualTo(Path.of("/p/.local/share/hailsham"));
        }
    }
}
