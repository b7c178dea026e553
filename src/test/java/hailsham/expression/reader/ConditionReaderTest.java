package hailsham.expression.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.Condition;
import hailsham.source.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {
    private final SmallWorld world = new SmallWorld();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            rained                                    => rained
            (((rained)))                              => rained
            ruth-might-tell                           => ruth-might-tell
            ruth.trust>=let-in                        => ruth.trust >= let-in
            let-in<=ruth.trust                        => let-in <= ruth.trust
            ruth.trust != 007                         => ruth.trust != 7
            luck > -3                                 => luck > -3
            luck>-3                                   => luck > -3
            ruth.trust < ruth.hurt                    => ruth.trust < ruth.hurt
            gallery >= donations                      => gallery >= donations
            told < gallery                            => told < gallery
            rained == saw-madame                      => rained == saw-madame
            lived(doorstop)                           => lived(doorstop)
            heard( doorstop ) or held (doorstop)      => heard(doorstop) or held(doorstop)
            retold(doorstop,kindly)                   => retold(doorstop, kindly)
            retold(doorstop) and shared(doorstop)     => retold(doorstop) and shared(doorstop)
            shared(doorstop, ruth)                    => shared(doorstop, ruth)
            has(tape) or lost(tape) or found(tape)    => has(tape) or lost(tape) or found(tape)
            told(couples)                             => told(couples)
            seen(steps)                               => seen(kitchen-yard/steps)
            seen(couples/bicycle)                     => seen(couples/bicycle)
            times(steps) >= 2                         => times(kitchen-yard/steps) >= 2
            2 <= times(steps)                         => 2 <= times(kitchen-yard/steps)
            chose(steps.cross)                        => chose(kitchen-yard/steps.cross)
            chose(couples/bicycle.ride)               => chose(couples/bicycle.ride)
            """)
    void what_is_written_is_read_with_whole_names(String written, String printed) {
        assertThat(read(written).written()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            rained or rained and rained               => rained or (rained and rained)
            rained and rained or rained               => (rained and rained) or rained
            not rained and rained                     => (not rained) and rained
            not luck > 3 and rained                   => (not (luck > 3)) and rained
            not not rained                            => not (not rained)
            not luck > 3                              => not (luck > 3)
            not luck > 3 or not rained and luck < 1   => (not (luck > 3)) or ((not rained) and (luck < 1))
            """)
    void a_comparison_binds_most_then_not_then_and_then_or(String bare, String grouped) {
        assertThat(read(bare)).isEqualTo(read(grouped));
    }

    @Test
    void groups_that_are_written_are_kept() {
        assertThat(read("rained and (saw-madame and rained)")).isNotEqualTo(read("rained and saw-madame and rained"));
    }

    @Test
    void what_is_printed_is_read_again_as_the_same() {
        for (long seed = 0; seed < 3000; seed++) {
            Condition condition = new GeneratedConditions(seed).next();
            assertThat(read(condition.written()))
                    .as("seed %d: %s", seed, condition.written())
                    .isEqualTo(condition);
        }
    }

    @Test
    void the_value_of_a_name_is_its_variables_own() {
        assertThat(read("ruth.trust >= kept-waiting"))
                .isEqualTo(new Condition.Comparison(
                        new Condition.Operand.Of("ruth.trust"),
                        Condition.Operator.AT_LEAST,
                        new Condition.Operand.Constant(3, "kept-waiting")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faulty",
                "faulty >= 3",
                "3 < faulty",
                "gallery == faulty",
                "faulty == let-in",
                "rained == faulty",
                "times(steps) > 1 and faulty",
                "faulty-condition",
                "not faulty-condition"
            })
    void what_is_faulty_where_it_is_declared_is_not_blamed_again(String written) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(ConditionReader.read(SmallWorld.text(written), world, diagnostics))
                .isEmpty();
        assertThat(EffectReader.read(SmallWorld.text("set faulty"), world, diagnostics))
                .isEmpty();
        assertThat(EffectReader.read(SmallWorld.text("faulty += 1"), world, diagnostics))
                .isEmpty();
        assertThat(diagnostics.found()).isEmpty();
    }

    @Test
    void what_is_faulty_is_still_no_node() {
        Diagnostics diagnostics = new Diagnostics();
        ConditionReader.read(SmallWorld.text("seen(faulty)"), world, diagnostics);
        assertThat(diagnostics.found().get(0).message()).isEqualTo("`faulty` is a variable, and a node is wanted here");
    }

    @Test
    void an_absurd_length_is_no_trouble() {
        String written = "rained or ".repeat(20_000) + "rained";
        assertThat(((Condition.Or) read(written)).parts()).hasSize(20_001);
    }

    @Test
    void an_absurd_depth_is_one_problem() {
        Diagnostics diagnostics = new Diagnostics();
        ConditionReader.read(SmallWorld.text("(not ".repeat(200_000)), world, diagnostics);
        assertThat(diagnostics.found()).hasSize(1);
    }

    private Condition read(String written) {
        return world.condition(SmallWorld.text(written));
    }
}
