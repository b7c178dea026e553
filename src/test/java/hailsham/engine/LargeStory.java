package hailsham.engine;

import static hailsham.engine.SmallStory.line;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.NodeEnd;
import hailsham.story.Piece;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A story as large as is wished, in which every node varies and remembers its visits: to measure with. It never ends. */
public final class LargeStory {
    private static final String SENTENCE =
            "We went along by the wall where the pipes come out, and somebody had left a bucket there, upside down, ";

    private LargeStory() {}

    /** The same story for the same number of nodes. */
    public static Story ofNodes(int nodes) {
        Random random = new Random(7);
        SmallStory story = new SmallStory();
        for (int i = 0; i < 40; i++) {
            story.number("n" + i, 0, 10, 4);
        }
        for (int i = 0; i < nodes; i++) {
            NodeEnd end = i == nodes - 1 ? SmallStory.go("node0") : choices(i, nodes, random);
            Effect effect = new Effect.Add("n" + random.nextInt(40), random.nextInt(5) - 2);
            story.node("node" + i, List.of(effect), end, text(i, random));
        }
        return story.story();
    }

    private static Block[] text(int node, Random random) {
        return new Block[] {
            SmallStory.say(SENTENCE + node + " " + SENTENCE.repeat(3)),
            SmallStory.say(
                    SENTENCE,
                    SmallStory.either(atLeast(random), "and it was cold,", "and it was warm,"),
                    " " + SENTENCE,
                    SmallStory.turns(Piece.Order.SEQUENCE, "as before.", "as ever.")),
            new Block.FirstOf(
                    List.of(
                            new Block.Variant(Optional.of(atLeast(random)), List.of(SmallStory.say(SENTENCE))),
                            new Block.Variant(Optional.empty(), List.of(SmallStory.say(SENTENCE + SENTENCE)))),
                    SmallStory.NOWHERE)
        };
    }

    private static NodeEnd choices(int node, int nodes, Random random) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean back = i == 2 && node > 10;
            int to = back ? node - random.nextInt(10) : Math.min(nodes - 1, node + 1 + random.nextInt(5));
            choices.add(new Choice(
                    "choice" + i,
                    line("Do the thing number " + i),
                    i == 1 ? Optional.of(atLeast(random)) : Optional.empty(),
                    Optional.empty(),
                    back,
                    false,
                    false,
                    List.of(new Effect.Add("n" + random.nextInt(40), random.nextInt(5) - 2)),
                    i == 0 ? List.of(SmallStory.say(SENTENCE)) : List.of(),
                    SmallStory.to("node" + to),
                    SmallStory.NOWHERE));
        }
        return new NodeEnd.Choices(choices);
    }

    private static Condition atLeast(Random random) {
        return new Condition.Comparison(
                new Condition.Operand.Of("n" + random.nextInt(40)),
                Condition.Operator.AT_LEAST,
                new Condition.Operand.Constant(random.nextInt(9), "?"));
    }
}
