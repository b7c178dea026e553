package hailsham.engine.slots;

import static hailsham.engine.SmallStory.either;
import static hailsham.engine.SmallStory.line;
import static hailsham.engine.SmallStory.turns;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.SmallStory;
import hailsham.expression.Condition;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Piece.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    private static final Slots SLOTS =
            Slots.of(new SmallStory().node("one", SmallStory.end()).story(), List.of());
    private static final Condition NEVER = SmallStory.never();

    /** What varies is empty; {@code _} is a space at an end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one_|_two|one two
                    one_|.|one.
                    one_|, two|one, two
                    one_|" two|one" two
                    one|_two|one two
                    one|.|one.
                    one_|two|one two
                    one_|*two*|one *two*
                    ''|_two|two
                    one_|''|one
                    ''|''|''
                    """)
    void whatComesOutEmptyTakesANeighbouringSpaceAlong(String before, String after, String said) {
        Passage passage = line(before.replace('_', ' '), either(NEVER, "gone", ""), after.replace('_', ' '));

        assertThat(said(passage)).isEqualTo(said);
    }

    @Test
    void severalThatComeOutEmptyLeaveOneSpace() {
        Piece empty = either(NEVER, "gone", "");

        assertThat(said(line("one ", empty, " ", empty, empty, " two ", empty, ".")))
                .isEqualTo("one two.");
    }

    @Test
    void spacesThatWereWrittenStayWhereSomethingIsSaid() {
        assertThat(said(line("one ", either(NEVER, "", "and"), " two"))).isEqualTo("one and two");
    }

    @Test
    void alternativesWithNothingToCountSayTheFirst() {
        assertThat(said(line(turns(Order.SEQUENCE, "a", "b"), turns(Order.CYCLE, "c", "d"), turns(Order.ONCE, "e"))))
                .isEqualTo("ace");
    }

    @Test
    void whatNeverVariesIsPutTogetherOnce() {
        Prose prose = Prose.of(line("as it is "), SLOTS, -1);

        assertThat(prose.said(SLOTS, SLOTS.start())).isEqualTo("as it is").isSameAs(prose.said(SLOTS, SLOTS.start()));
    }

    private static String said(Passage passage) {
        return Prose.of(passage, SLOTS, -1).said(SLOTS, SLOTS.start());
    }
}
