package hailsham.engine;

import static hailsham.engine.SmallStory.either;
import static hailsham.engine.SmallStory.go;
import static hailsham.engine.SmallStory.line;
import static hailsham.engine.SmallStory.say;
import static hailsham.engine.SmallStory.turns;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That a counter which counts no further than it must is never found out. */
class CountersTest {
    @Test
    void whatIsReadOfACounterIsWhatWouldBeReadOfTheTrueNumberOfVisits() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Object> pieces = new ArrayList<>();
            int readers = 1 + random.nextInt(4);
            for (int i = 0; i < readers; i++) {
                pieces.add(random.nextBoolean() ? alternatives(random) : compared(random));
            }
            Engine engine = Engine.of(new SmallStory()
                    .node("one", go("one"), say("x"), say(pieces.toArray()))
                    .story());
            Set<State> states = new HashSet<>();
            Turn turn = engine.begin();
            for (int visits = 1; visits <= 300; visits++) {
                String expected = expected(pieces, visits);
                assertThat(said(turn))
                        .as("visit %d, seed %d: %s", visits, seed, line(pieces.toArray()))
                        .isEqualTo(expected);
                states.add(turn.state());
                turn = engine.choose(turn.state(), "on");
            }
            assertThat(states).as("states, seed %d", seed).hasSizeLessThan(80);
        }
    }

    @Test
    void countersThatAreComparedWithEachOtherJustCount() {
        Condition more =
                new Condition.Comparison(new Operand.Times("a/one"), Operator.MORE, new Operand.Times("a/two"));
        Engine engine = Engine.of(new SmallStory()
                .node("one", go("two"), say("x", either(more, "more", "not")))
                .node("two", go("one"), say("x", either(more, "more", "not")))
                .story());
        Turn turn = engine.begin();
        for (int i = 0; i < 500; i++) {
            assertThat(said(turn)).isEqualTo(i % 2 == 0 ? "more" : "not");
            turn = engine.choose(turn.state(), "on");
        }
    }

    private static Piece alternatives(Random random) {
        String[] items = new String[1 + random.nextInt(4)];
        for (int i = 0; i < items.length; i++) {
            items[i] = "" + (char) ('a' + i);
        }
        return turns(Piece.Order.values()[random.nextInt(3)], items);
    }

    private static Piece compared(Random random) {
        Operand times = new Operand.Times("a/one");
        int value = random.nextInt(6);
        Operand constant = new Operand.Constant(value, "" + value);
        Operator operator = Operator.values()[random.nextInt(6)];
        boolean turned = random.nextBoolean();
        return either(
                new Condition.Comparison(turned ? constant : times, operator, turned ? times : constant), "Y", "N");
    }

    private static String expected(List<Object> pieces, int visits) {
        StringBuilder said = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof Piece.Either either) {
                Condition.Comparison when = (Condition.Comparison) either.when();
                boolean holds = when.operator().holds(value(when.left(), visits), value(when.right(), visits));
                said.append(holds ? "Y" : "N");
            } else if (piece instanceof Piece.Alternatives alternatives) {
                int count = alternatives.items().size();
                said.append(
                        switch (alternatives.order()) {
                            case SEQUENCE -> letter(Math.min(visits, count));
                            case CYCLE -> letter((visits - 1) % count + 1);
                            case ONCE -> visits <= count ? letter(visits) : "";
                        });
            }
        }
        return said.toString();
    }

    private static int value(Operand operand, int visits) {
        return operand instanceof Operand.Constant constant ? constant.value() : visits;
    }

    private static String letter(int number) {
        return "" + (char) ('a' + number - 1);
    }

    /** What is said after the first paragraph's {@code x}. */
    private static String said(Turn turn) {
        StringBuilder said = new StringBuilder();
        for (Event event : turn.events()) {
            if (event instanceof Event.Said line) {
                said.append(line.text());
            }
        }
        return said.substring(1);
    }
}
