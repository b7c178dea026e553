package hailsham.expression.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.Effect;
import hailsham.source.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectReaderTest {
    private final SmallWorld world = new SmallWorld();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            ruth.trust += 2; ruth.trust-=1   => ruth.trust += 2; ruth.trust -= 1
            luck=-3                          => luck = -3
            luck = 05                        => luck = 5
            gallery = told                   => gallery = told
            raise  gallery  to told          => raise gallery to told
            set rained;clear saw-madame      => set rained; clear saw-madame
            remember doorstop; hear the-tape => remember doorstop; hear the-tape
            take tape; lose tape; find tape  => take tape; lose tape; find tape
            set rained when gallery>=told    => set rained when gallery >= told
            luck += 2 when not rained or luck < 3; take tape => luck += 2 when not rained or luck < 3; take tape
            """)
    void what_is_written_is_read(String written, String printed) {
        List<Effect> effects = read(written);
        assertThat(printed(effects)).isEqualTo(printed);
        assertThat(read(printed)).isEqualTo(effects);
    }

    @Test
    void values_are_those_of_the_variable() {
        assertThat(read("gallery = rumour; raise gallery to understood; set rained; clear rained; luck -= 2"))
                .containsExactly(
                        new Effect.Assign("gallery", 1, "rumour"),
                        new Effect.Raise("gallery", 3, "understood"),
                        new Effect.Assign("rained", 1, "true"),
                        new Effect.Assign("rained", 0, "false"),
                        new Effect.Add("luck", -2));
    }

    @Test
    void what_is_right_is_read_beside_what_is_wrong() {
        Diagnostics diagnostics = new Diagnostics();
        List<Effect> effects =
                EffectReader.read(SmallWorld.text("set rained; set rianed; take tape; luck = 6"), world, diagnostics);
        assertThat(printed(effects)).isEqualTo("set rained; take tape");
        assertThat(diagnostics.found()).hasSize(2);
    }

    private List<Effect> read(String written) {
        Diagnostics diagnostics = new Diagnostics();
        List<Effect> effects = EffectReader.read(SmallWorld.text(written), world, diagnostics);
        assertThat(diagnostics.found()).isEmpty();
        return effects;
    }

    private static String printed(List<Effect> effects) {
        return effects.stream().map(Effect::written).collect(Collectors.joining("; "));
    }
}
