package hailsham.telling;

import static hailsham.engine.SmallStory.choice;
import static hailsham.engine.SmallStory.choices;
import static hailsham.engine.SmallStory.go;
import static hailsham.engine.SmallStory.say;
import static hailsham.engine.SmallStory.turns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Miniature;
import hailsham.engine.Option;
import hailsham.engine.SmallStory;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.expression.Effect;
import hailsham.story.NodeId;
import hailsham.story.Piece.Order;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Engine ENGINE = Engine.of(new SmallStory()
            .number("n", 0, 100, 50)
            .node(
                    "one",
                    choices(
                            choice("up", "one", new Effect.Add("n", 1)),
                            choice("down", "one", new Effect.Add("n", -1)),
                            choice("away", "two")),
                    say("One, ", turns(Order.CYCLE, "a", "b", "c"), "."))
            .node("two", go("one"), say("Two."))
            .story());

    @Test
    void whateverIsChosenUndoneAndDoneAgainATellingIsAsItsLogSays() {
        Engine miniature = Engine.of(Miniature.story());
        for (long seed = 1; seed <= 20; seed++) {
            wander(ENGINE, seed);
            wander(miniature, seed);
        }
    }

    private static void wander(Engine engine, long seed) {
        Random random = new Random(seed);
        Telling telling = Telling.begin(engine);
        List<Decision> log = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < 200; i++) {
            int what = random.nextInt(10);
            List<Option> options =
                    telling.options().stream().filter(Option::free).toList();
            if (what < 5 && !options.isEmpty()) {
                String option = options.get(random.nextInt(options.size())).id();
                log.subList(position, log.size()).clear();
                log.add(new Decision(telling.node(), option));
                position++;
                telling.choose(option);
            } else if (what < 8) {
                assertThat(telling.undo()).isEqualTo(position > 0);
                position = Math.max(0, position - 1);
            } else {
                assertThat(telling.redo()).isEqualTo(position < log.size());
                position = Math.min(log.size(), position + 1);
            }
            assertThat(telling.log()).as("log, seed %d", seed).isEqualTo(log);
            assertThat(telling.position()).isEqualTo(position);
            same(telling, log.subList(0, position), seed);
        }
        Telling again = Telling.replay(engine, log, position).telling();
        same(again, log.subList(0, position), seed);
        assertThat(again.log()).as("log again, seed %d", seed).isEqualTo(log);
        assertThat(again.checkpoints()).as("checkpoints, seed %d", seed).isEqualTo(telling.checkpoints());
    }

    /** That a telling stands where these decisions lead, in every way in which it can be asked. */
    private static void same(Telling telling, List<Decision> decisions, long seed) {
        Turn turn = telling.engine().begin();
        List<List<Event>> read = new ArrayList<>(List.of(turn.events()));
        for (Decision decision : decisions) {
            turn = telling.engine().choose(turn.state(), decision.option());
            read.add(turn.events());
        }
        assertThat(telling.state()).as("state, seed %d", seed).isEqualTo(turn.state());
        assertThat(telling.events()).as("events, seed %d", seed).isEqualTo(turn.events());
        assertThat(telling.history().stream().map(Telling.Page::events).toList())
                .as("history, seed %d", seed)
                .isEqualTo(read);
        for (Option option : telling.options()) {
            Decision decision = new Decision(telling.node(), option.id());
            assertThat(telling.taken(option))
                    .as("%s taken, seed %d", decision, seed)
                    .isEqualTo((int) decisions.stream().filter(decision::equals).count());
        }
    }

    @Test
    void thereIsNothingToUndoAtTheFirstPageAndNothingToRedoAtTheLast() {
        Telling telling = Telling.begin(ENGINE);

        assertThat(telling.undo()).isFalse();
        assertThat(telling.redo()).isFalse();
        assertThat(telling.position()).isZero();
    }

    @Test
    void choosingAfterUndoingLeavesNothingToRedo() {
        Telling telling = Telling.begin(ENGINE);
        telling.choose("up");
        telling.choose("up");
        telling.undo();
        telling.choose("away");

        assertThat(telling.redo()).isFalse();
        assertThat(telling.log()).extracting(Decision::toString).containsExactly("a/one.up", "a/one.away");
    }

    @Test
    void aDecisionThatIsNotOfferedChangesNothing() {
        Telling telling = Telling.begin(ENGINE);
        telling.choose("up");
        telling.undo();
        State before = telling.state();

        assertThatThrownBy(() -> telling.choose("on")).isInstanceOf(IllegalArgumentException.class);

        assertThat(telling.state()).isEqualTo(before);
        assertThat(telling.redo()).isTrue();
    }

    @Test
    void chaptersEnteredAreKeptAsOftenAsTheyWereComeTo() {
        Telling telling = Telling.begin(Engine.of(Miniature.story()));
        for (String option : List.of("nothing", "thread.clock", "leave", "on")) {
            telling.choose(option);
        }

        assertThat(telling.checkpoints())
                .extracting(Checkpoint::chapter, Checkpoint::position)
                .containsExactly(tuple("quay", 0), tuple("clock", 2), tuple("quay", 4));
        assertThat(telling.checkpoints().get(2).state()).isEqualTo(telling.state());

        telling.undo();
        assertThat(telling.checkpoints()).hasSize(2);
        telling.redo();
        assertThat(telling.checkpoints()).hasSize(3);
    }

    @Test
    void historyTellsTheWordsThatWereChosen() {
        Telling telling = Telling.begin(ENGINE);
        telling.choose("away");
        telling.choose("on");

        assertThat(telling.history())
                .extracting(Telling.Page::decision)
                .containsExactly(Optional.empty(), Optional.of("away"), Optional.empty());
    }

    @Test
    void aLogThatTheStoryDoesNotOfferStandsBeforeItsFirstRefusedDecision() {
        List<Decision> log = List.of(decision("one", "up"), decision("one", "on"), decision("one", "up"));

        Telling.Replayed replayed = Telling.replay(ENGINE, log, 3);

        assertThat(replayed.refused()).contains(decision("one", "on"));
        assertThat(replayed.telling().log()).isEqualTo(log.subList(0, 1));
        assertThat(replayed.telling().position()).isEqualTo(1);
    }

    @Test
    void aDecisionAtAnotherNodeThanTheReaderStandsAtIsRefused() {
        Telling.Replayed replayed = Telling.replay(ENGINE, List.of(decision("two", "up")), 0);

        assertThat(replayed.refused()).contains(decision("two", "up"));
        assertThat(replayed.telling().log()).isEmpty();
    }

    private static Decision decision(String node, String option) {
        return new Decision(new NodeId("a", node), option);
    }
}
