package hailsham.engine;

import static hailsham.engine.SmallStory.choice;
import static hailsham.engine.SmallStory.choices;
import static hailsham.engine.SmallStory.end;
import static hailsham.engine.SmallStory.go;
import static hailsham.engine.SmallStory.recall;
import static hailsham.engine.SmallStory.say;
import static hailsham.engine.SmallStory.share;
import static hailsham.engine.SmallStory.tell;
import static hailsham.engine.SmallStory.turns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hailsham.engine.SmallStory.Trait;
import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.story.Piece.Order;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void flashbacksBreakInTwoDeepAndComeBackToTheVeryPlace() {
        Engine engine = Engine.of(new SmallStory()
                .node("one", go("two"), say("Before"), tell("outer"), say("after."))
                .node("two", end(), recall("inner"), recall("unheld"))
                .memory("inner", say("deep"))
                .memory("outer", say("in"), tell("inner"), say("out"))
                .memory("unheld", say("never"))
                .story());

        Turn first = engine.begin();

        assertThat(first.events())
                .containsExactly(
                        new Event.Heading("a", "A"),
                        new Event.Said("line", "Before"),
                        new Event.FlashbackBegins("outer", "The outer", 1),
                        new Event.Said("line", "in"),
                        new Event.FlashbackBegins("inner", "The inner", 2),
                        new Event.Said("line", "deep"),
                        new Event.FlashbackEnds("inner", 2),
                        new Event.Said("line", "out"),
                        new Event.FlashbackEnds("outer", 1),
                        new Event.Said("line", "after."));
        assertThat(engine.choose(first.state(), "on").events())
                .containsExactly(
                        new Event.FlashbackBegins("inner", "The inner", 1),
                        new Event.Said("line", "deep"),
                        new Event.FlashbackEnds("inner", 1),
                        new Event.Ended("end", "The End"));
    }

    @Test
    void aMemoryInsideItselfIsRefusedAndDoesNotRunForEver() {
        Engine engine = Engine.of(new SmallStory()
                .node("one", end(), tell("round"))
                .memory("round", tell("round"))
                .story());

        assertThatThrownBy(engine::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("more than 2 flashbacks inside each other at round:1");
    }

    @Test
    void anEffectUnderAConditionIsDoneOnlyWhereItHoldsAtThatMoment() {
        Engine engine = Engine.of(new SmallStory()
                .number("first", 0, 1, 0)
                .number("n", 0, 9, 0)
                .node(
                        "one",
                        choices(choice(
                                "again",
                                "one",
                                new Effect.When(new Effect.Add("n", 3), new Condition.Not(SmallStory.flag("first"))),
                                new Effect.Assign("first", 1, "true"))))
                .story());

        State once = engine.choose(engine.begin().state(), "again").state();
        State twice = engine.choose(once, "again").state();

        assertThat(engine.value(once, "n")).isEqualTo(3);
        assertThat(engine.value(twice, "n")).isEqualTo(3);
    }

    @Test
    void sharingsWithNothingToShareThatLeadToEachOtherLetTheReaderPressOn() {
        Engine engine = Engine.of(new SmallStory()
                .node("one", share(1, 3, "two", "three"), say("One."))
                .node("two", share(1, 3, "one", "three"), say("Two."))
                .node("three", end())
                .story());

        Turn turn = engine.begin();

        assertThat(engine.options(turn.state()))
                .containsExactly(new Option("on", Option.Kind.ON, "", Optional.empty()));
        Set<State> seen = new HashSet<>();
        State state = turn.state();
        for (int i = 0; i < 10; i++) {
            seen.add(state);
            state = engine.choose(state, "on").state();
        }
        assertThat(seen).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aCounterCountsNoFurtherThanItsReadersTellApart() {
        Engine engine = Engine.of(new SmallStory()
                .node(
                        "one",
                        go("one"),
                        say(turns(Order.SEQUENCE, "a", "b", "c")),
                        say(turns(Order.CYCLE, "x", "y")),
                        say(turns(Order.ONCE, "new")))
                .story());

        Turn turn = engine.begin();
        StringBuilder said = new StringBuilder();
        Set<State> states = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            states.add(turn.state());
            for (Event event : turn.events()) {
                said.append(event instanceof Event.Said line ? line.text() : "");
            }
            said.append(' ');
            turn = engine.choose(turn.state(), "on");
        }

        assertThat(said.toString()).isEqualTo("axnew by cx cy cx cy cx cy cx cy cx cy ");
        assertThat(states).hasSize(4);
    }

    @Test
    void statesAreEqualByWhatTheyHoldAndNotByHowTheyCameAbout() {
        Engine engine = Engine.of(new SmallStory()
                .number("n", -3, 3, 0)
                .node(
                        "one",
                        choices(
                                choice("up", "one", new Effect.Add("n", 2)),
                                choice("down", "one", new Effect.Add("n", -2)),
                                choice("stay", "one")))
                .story());
        State start = engine.begin().state();

        State up = engine.choose(start, "up").state();
        State high = engine.choose(up, "up").state();
        State back = engine.choose(up, "down").state();

        assertThat(back).isEqualTo(start).hasSameHashCodeAs(start);
        assertThat(engine.fingerprint(back))
                .isEqualTo(engine.fingerprint(start))
                .hasSize(16);
        assertThat(List.of(engine.value(up, "n"), engine.value(high, "n"))).containsExactly(2, 3);
        assertThat(up).isNotEqualTo(high);
        assertThat(engine.choose(high, "stay").state()).isEqualTo(high);
    }

    @Test
    void aFallbackIsOfferedOnlyWhenNothingElseIsFree() {
        Engine engine = Engine.of(new SmallStory()
                .node(
                        "one",
                        choices(
                                choice("rest", "one", Trait.FALLBACK),
                                choice("once", "one", Trait.ONCE),
                                choice("never", "one", Trait.LOCKED)))
                .story());
        State first = engine.begin().state();

        assertThat(engine.options(first)).extracting(Option::id).containsExactly("once", "never");
        assertThat(engine.options(first)).extracting(Option::free).containsExactly(true, false);
        assertThat(engine.options(engine.choose(first, "once").state()))
                .extracting(Option::id)
                .containsExactly("rest", "never");
    }

    @Test
    void aLockedChoiceIsNotToBeTaken() {
        Engine engine = Engine.of(new SmallStory()
                .node("one", choices(choice("never", "one", Trait.LOCKED), choice("rest", "one")))
                .story());

        assertThatThrownBy(() -> engine.choose(engine.begin().state(), "never"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemoryThatIsToldWhileItIsHeldOnlyOfOthersIsLivedFromThenOn() {
        Engine engine = Engine.of(new SmallStory()
                .node("one", List.of(new Effect.Hear("m")), go("two"))
                .node("two", go("three"), tell("m"))
                .node("three", List.of(new Effect.Hear("m")), end())
                .memory("m", say("So it was."))
                .story());
        Turn one = engine.begin();
        Turn two = engine.choose(one.state(), "on");
        Turn three = engine.choose(two.state(), "on");

        assertThat(List.of(one, two, three))
                .extracting(turn -> engine.memories(turn.state()).get("m").lived())
                .containsExactly(false, true, true);
    }

    @Test
    void whatIsAskedFromOutsideIsKeptWhereTheEngineIsToldOfIt() {
        Condition seen = new Condition.Happened(Condition.Predicate.SEEN, "a/two", Optional.empty());
        SmallStory story = new SmallStory().node("one", go("two")).node("two", go("one"));
        Engine told = Engine.of(story.story(), List.of(seen));
        Engine untold = Engine.of(story.story());

        assertThat(told.holds(told.first(), seen)).isFalse();
        assertThat(told.holds(told.next(told.first(), 0), seen)).isTrue();
        assertThatThrownBy(() -> untold.holds(untold.first(), seen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecisionThatIsNotOfferedIsRefused() {
        Engine engine = Engine.of(new SmallStory().node("one", go("one")).story());

        assertThatThrownBy(() -> engine.choose(engine.begin().state(), "off"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not to be chosen at a/one: off");
    }
}
