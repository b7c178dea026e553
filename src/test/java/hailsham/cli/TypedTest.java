package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void whoTypedTheLaunchersNameIsToldThat() {
        assertThat(Typed.name(Optional.of("hailsham"), "/usr/lib/hailsham/hailsham.jar"))
                .isEqualTo("hailsham");
    }

    @Test
    void whoTypedTheJarIsToldTheJarWhereverItIs() {
        assertThat(Typed.name(Optional.empty(), "target/hailsham.jar")).isEqualTo("java -jar target/hailsham.jar");
        assertThat(Typed.name(Optional.empty(), "my games/hailsham.jar"))
                .isEqualTo("java -jar \"my games/hailsham.jar\"");
    }

    @Test
    void whoStartedItFromClassesIsToldItsName() {
        assertThat(Typed.name(Optional.empty(), "target/classes:lib/picocli.jar"))
                .isEqualTo("hailsham");
        assertThat(Typed.name()).isEqualTo("hailsham");
    }
}
