package hailsham.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.engine.Engine;
import hailsham.engine.Miniature;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import hailsham.telling.strand.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Undoing and choosing otherwise takes no way away. */
class WaysTest {
    private static final Engine ENGINE = Engine.of(Miniature.story());

    private static Telling telling(String... options) {
        Telling telling = Telling.begin(ENGINE);
        for (String option : options) {
            telling.choose(option);
        }
        return telling;
    }

    @Test
    void aWayThatWasUndoneAndLeftForAnotherSaysWhereItPartedAndHowFarItWent() {
        Telling telling = telling("carry", "nothing", "thread.clock", "wind");
        telling.undo();
        telling.undo();
        telling.undo();
        telling.choose("ask");

        assertThat(telling.ways())
                .extracting(
                        Way::position,
                        way -> way.took().toString(),
                        Way::words,
                        Way::instead,
                        Way::decisions,
                        Way::chapter)
                .containsExactly(tuple(
                        1,
                        "quay/arrive.nothing",
                        Optional.of("Say nothing"),
                        Optional.of("Ask what the man said"),
                        3,
                        "clock"));
    }

    @Test
    void goingToAWayMakesItThePresentOneAndTheOtherAWay() {
        Telling telling = telling("carry", "nothing", "thread.clock");
        State there = telling.state();
        telling.undo();
        telling.undo();
        telling.choose("ask");
        State here = telling.state();

        assertThat(telling.go(telling.ways().get(0))).isEmpty();

        assertThat(telling.state()).isEqualTo(there);
        assertThat(telling.log()).hasToString("[quay/arrive.carry, quay/arrive.nothing, quay/bench.thread.clock]");
        telling.go(telling.ways().get(0));
        assertThat(telling.state()).isEqualTo(here);
        assertThat(telling.ways()).hasSize(1);
    }

    @Test
    void takingAWayAgainThatWasTakenBeforeMakesNoSecondOne() {
        Telling telling = telling("carry", "nothing");
        telling.undo();
        telling.undo();
        telling.choose("carry");
        assertThat(telling.ways()).singleElement().extracting(Way::instead).isEqualTo(Optional.empty());

        telling.choose("nothing");

        assertThat(telling.ways()).isEmpty();
        assertThat(telling.ledger().strands().get(0).steps()).hasSize(2);
    }

    @Test
    void everyPlaceThatWasEverComeToCanBeComeToAgain() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Telling telling = Telling.begin(ENGINE);
            Map<List<Decision>, State> been = new LinkedHashMap<>();
            for (int i = 0; i < 150; i++) {
                anything(telling, random);
                been.put(telling.log().subList(0, telling.position()), telling.state());
                Telling again = Telling.of(ENGINE, telling.ledger()).telling();
                assertThat(again.state()).as("seed %d", seed).isEqualTo(telling.state());
                assertThat(again.log()).isEqualTo(telling.log());
                assertThat(again.ledger()).isEqualTo(telling.ledger());
                assertThat(again.ways()).isEqualTo(telling.ways());
                assertThat(again.checkpoints()).isEqualTo(telling.checkpoints());
                assertThat(again.history()).isEqualTo(telling.history());
            }
            been.forEach((log, state) -> {
                List<Decision> way = new ArrayList<>(log);
                assertThat(come(telling, way)).as("to %s", log).isEqualTo(state);
            });
        }
    }

    /** Goes to the end of the way on which these decisions lie, and back to where they end. */
    private static State come(Telling telling, List<Decision> log) {
        List<Way> ways = new ArrayList<>(telling.ways());
        while (telling.log().size() < log.size()
                || !telling.log().subList(0, log.size()).equals(log)) {
            assertThat(ways).isNotEmpty();
            telling.go(ways.remove(0));
        }
        while (telling.position() > log.size()) {
            telling.undo();
        }
        while (telling.position() < log.size()) {
            telling.redo();
        }
        return telling.state();
    }

    private static void anything(Telling telling, Random random) {
        List<Option> free = telling.options().stream().filter(Option::free).toList();
        int what = random.nextInt(20);
        if (what == 0 && !telling.ways().isEmpty()) {
            telling.go(telling.ways().get(random.nextInt(telling.ways().size())));
        } else if (what < 5 || free.isEmpty()) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                telling.undo();
            }
        } else if (what < 7) {
            telling.redo();
        } else {
            telling.choose(free.get(random.nextInt(free.size())).id());
        }
    }

    @Test
    void aWayThatTheStoryNoLongerOffersIsGoneAsFarAsItLeads() {
        Telling telling = telling("carry", "ask");
        List<Step> steps = new ArrayList<>(telling.ledger().strands().get(0).steps());
        steps.add(new Step(1, new Decision(new NodeId("quay", "arrive"), "swim")));
        Ledger ledger = new Ledger(List.of(new Strand(Optional.empty(), Fate.OPEN, steps, 2, 2)), 0);
        Telling edited = Telling.of(ENGINE, ledger).telling();

        Optional<Decision> refused = edited.go(edited.ways().get(0));

        assertThat(refused).hasToString("Optional[quay/arrive.swim]");
        assertThat(edited.log()).hasToString("[quay/arrive.carry]");
        assertThat(edited.ledger().strands().get(0).steps()).hasSize(3);
    }
}
