package hailsham.check.sets;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.diagram.Mapping;
import hailsham.check.model.Change;
import hailsham.engine.program.Op;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of a slot from 0 to 10 that begins at 5, as far as anything tells them apart. */
class ValuesTest {
    private static final Change UP = new Change(Op.ADD, 0, 2, 0, 10);
    private static final Change DOWN = new Change(Op.ADD, 0, -3, 0, 10);
    private static final Change TO_SEVEN = new Change(Op.SET, 0, 7, 0, 10);

    /** For each value, how many of some bounds it has come to. */
    private static int[] told(int... bounds) {
        int[] told = new int[11];
        for (int value = 0; value < told.length; value++) {
            for (int bound : bounds) {
                told[value] += value >= bound ? 1 : 0;
            }
        }
        return told;
    }

    @Test
    void whatNothingTellsApartIsOneClass() {
        assertThat(Values.of(0, 5, told(), List.of(List.of(UP))).count()).isEqualTo(1);
    }

    @Test
    void aValueThatCannotBeIsInNoClass() {
        Values values = Values.of(0, 5, told(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), List.of(List.of(TO_SEVEN)));
        assertThat(values.count()).isEqualTo(2);
        assertThat(values.value(values.classOf(5))).isEqualTo(5);
        assertThat(values.value(values.classOf(7))).isEqualTo(7);
    }

    @Test
    void valuesAreToldApartThatBecomeWhatIsToldApart() {
        // Only seven is asked for; but five and three come to it by two and by four.
        Values values = Values.of(0, 5, told(7), List.of(List.of(UP), List.of(DOWN)));
        assertThat(values.classOf(5)).isNotEqualTo(values.classOf(4));
        assertThat(values.classOf(3)).isNotEqualTo(values.classOf(2));
        assertThat(values.classOf(10)).isNotEqualTo(values.classOf(9));
    }

    @Test
    void aChangeOfClassesIsThatOfEachOfTheirValues() {
        List<List<Change>> changes = List.of(List.of(UP), List.of(DOWN), List.of(TO_SEVEN, DOWN));
        Values values = Values.of(0, 5, told(4, 8), changes);
        for (List<Change> change : changes) {
            Mapping map = values.map(change);
            for (int value = 0; value <= 10; value++) {
                int after = value;
                for (Change each : change) {
                    after = each.apply(after);
                }
                assertThat(map.of(values.classOf(value))).isEqualTo(values.classOf(after));
            }
        }
        assertThat(values.map(List.of(TO_SEVEN, DOWN)).forgets()).isTrue();
    }

    @Test
    void theClassesBetweenTwoBoundsAreThoseOfTheValuesThere() {
        Values values = Values.of(0, 5, told(4, 8), List.of(List.of(UP), List.of(DOWN)));
        BitSet between = values.between(4, 7);
        for (int value = 0; value <= 10; value++) {
            assertThat(between.get(values.classOf(value))).as("%d", value).isEqualTo(value >= 4 && value <= 7);
        }
    }
}
