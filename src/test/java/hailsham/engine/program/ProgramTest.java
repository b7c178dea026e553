package hailsham.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Miniature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private final Program program = new Program(Miniature.story(), List.of());

    @Test
    void codeOnlyGoesForwardAndLeadsToWhatIsThere() {
        for (int number = 0; number < program.units(); number++) {
            Unit unit = program.unit(number);
            for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
                String where = unit.name() + " at " + at;
                switch (unit.op(at)) {
                    case JUMP -> assertThat(unit.operand(at, 1)).as(where).isBetween(at + 1, unit.length() - 1);
                    case UNLESS -> {
                        assertThat(unit.operand(at, 2)).as(where).isBetween(at + 1, unit.length() - 1);
                        assertThat(unit.guard(unit.operand(at, 1))).isNotNull();
                    }
                    case SET, RAISE, ADD, COUNT ->
                        assertThat(unit.operand(at, 1))
                                .as(where)
                                .isBetween(0, program.slots().all().size() - 1);
                    case ENTER ->
                        assertThat(program.isNode(unit.operand(at, 1)))
                                .as(where)
                                .isTrue();
                    case PLAY ->
                        assertThat(program.isText(program.text(unit.operand(at, 1))))
                                .as(where)
                                .isTrue();
                    case STOP -> assertThat(unit.stopAt(at)).as(where).isNotNull();
                    case SAY ->
                        assertThat(unit.line(unit.operand(at, 1)).id())
                                .as(where)
                                .isNotEmpty();
                    case PAUSE, RETURN -> assertThat(unit.op(at).length()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void noTwoPlacesOfAStoryHaveOneName() {
        Set<String> names = new HashSet<>();
        for (int number = 0; number < program.units(); number++) {
            Unit unit = program.unit(number);
            for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
                if (unit.op(at) == Op.STOP || unit.op(at) == Op.PLAY) {
                    assertThat(names.add(unit.place(at))).as(unit.place(at)).isTrue();
                }
            }
        }
        assertThat(names).contains("quay/arrive", "lamp-room/stairs:2", "the-key:1", "crossing/deck none");
    }

    @Test
    void everyUnitKnowsWhatItIsOf() {
        for (int memory = 0; memory < Miniature.story().memories().size(); memory++) {
            String id = program.memory(memory).id();
            assertThat(program.unit(program.text(memory)).name()).isEqualTo(id);
            for (int way = 0; way < program.memory(memory).retellings().size(); way++) {
                int unit = program.retelling(memory, way);
                assertThat(program.memoryOf(unit)).isEqualTo(memory);
                assertThat(program.unit(unit).name()).startsWith("retelling " + id + ".");
            }
            for (int person = 0; person < program.memory(memory).of().size(); person++) {
                int unit = program.answer(memory, person);
                assertThat(program.memoryOf(unit)).isEqualTo(memory);
                assertThat(program.unit(unit).name()).isEqualTo("answer " + id + "." + program.person(unit));
            }
        }
    }
}
