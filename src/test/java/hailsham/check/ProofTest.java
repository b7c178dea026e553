package hailsham.check;

import static hailsham.engine.SmallStory.choice;
import static hailsham.engine.SmallStory.choices;
import static hailsham.engine.SmallStory.end;
import static hailsham.engine.SmallStory.say;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.SmallStory;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Effect;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is answered to those who ask of a place. */
class ProofTest {
    private static final Condition ONE = x(1);
    private static final Condition TWO = x(2);

    /** One way to the end by `bridge`, with x 1, and one that goes round at `pond` for ever, with x 2. */
    private static final Story STORY = new SmallStory()
            .number("x", 0, 2, 0)
            .node("fork", choices(choice("left", "meadow", set(1)), choice("right", "meadow", set(2))))
            .node(
                    "meadow",
                    choices(choice("on", "bridge"), choice("round", "pond")),
                    say(SmallStory.either(ONE, "By the bridge.", "By the pond.")))
            .node("bridge", end())
            .node("pond", choices(choice("again", "pond")))
            .story();

    private final Proof proof = Proof.of(STORY, List.of(ONE, TWO), Budget.USUAL);

    @Test
    void aConditionIsAskedOfThoseWhoStandInANode() {
        assertThat(witness(proof.canHold(in("meadow"), TWO))).containsExactly("a/fork.right");
        assertThat(proof.canHold(in("fork"), TWO)).isEqualTo(new Proof.Outcome.Impossible());
    }

    @Test
    void aConditionIsAskedAtAnOptionBeforeAnythingComesOfIt() {
        Stand left = new Stand.At(new NodeId("a", "fork"), "left");
        assertThat(proof.canHold(left, ONE)).isEqualTo(new Proof.Outcome.Impossible());
        assertThat(witness(proof.canStand(left))).isEmpty();
    }

    @Test
    void aConditionIsAskedAtAnEnding() {
        assertThat(witness(proof.canHold(new Stand.End("end"), TWO))).containsExactly("a/fork.right", "a/meadow.on");
    }

    @Test
    void aWayFromSomeStateToAnEndingLeadsByThatState() {
        assertThat(witness(proof.canEnd(in("meadow"), TWO, "end"))).containsExactly("a/fork.right", "a/meadow.on");
        assertThat(proof.canEnd(in("pond"), TWO, "end")).isEqualTo(new Proof.Outcome.Impossible());
    }

    @Test
    void aStateFromWhichAnEndingIsOutOfReachIsShown() {
        assertThat(witness(proof.canMiss(in("pond"), ONE, "end"))).containsExactly("a/fork.left", "a/meadow.round");
        assertThat(proof.canMiss(in("meadow"), ONE, "end")).isEqualTo(new Proof.Outcome.Impossible());
    }

    private static List<String> witness(Proof.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Proof.Outcome.Possible.class);
        return ((Proof.Outcome.Possible) outcome).witness().choices();
    }

    private static Stand in(String node) {
        return new Stand.In(new NodeId("a", node));
    }

    private static Effect set(int value) {
        return new Effect.Assign("x", value, Integer.toString(value));
    }

    private static Condition x(int value) {
        return new Condition.Comparison(
                new Operand.Of("x"), Operator.EQUAL, new Operand.Constant(value, Integer.toString(value)));
    }
}
