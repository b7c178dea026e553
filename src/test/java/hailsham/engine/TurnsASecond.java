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

/**
 * Measures how fast a story of 1,000 nodes is compiled and played by one thread, with its prose built. Run by hand; its
 * figures are of the machine it runs on:
 *
 * <pre>java -cp target/classes:target/test-classes hailsham.engine.TurnsASecond [seed]</pre>
 */
final class TurnsASecond {
    private static final int NODES = 1_000;
    private static final String SENTENCE =
            "We went along by the wall where the pipes come out, and somebody had left a bucket there, upside down, ";

    private TurnsASecond() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        Story story = story();
        long before = System.nanoTime();
        Engine engine = Engine.of(story);
        Turn first = engine.begin();
        System.out.printf("seed %d%n", seed);
        System.out.printf("cold: compiled and at the first page in %.1f ms%n", (System.nanoTime() - before) / 1e6);
        for (int round = 0; round < 6; round++) {
            measure(engine, first, seed);
        }
    }

    private static void measure(Engine engine, Turn first, long seed) {
        Random random = new Random(seed);
        int turns = 1_000_000;
        long letters = 0;
        Turn turn = first;
        long before = System.nanoTime();
        for (int i = 0; i < turns; i++) {
            List<Option> options = engine.options(turn.state());
            turn = options.isEmpty()
                    ? engine.begin()
                    : engine.choose(
                            turn.state(),
                            options.get(random.nextInt(options.size())).id());
            for (Event event : turn.events()) {
                letters += event instanceof Event.Said said ? said.text().length() : 0;
                letters += event instanceof Event.Echo echo ? echo.text().length() : 0;
            }
        }
        double read = (System.nanoTime() - before) / 1e9;
        State state = first.state();
        before = System.nanoTime();
        for (int i = 0; i < turns; i++) {
            int[] moves = engine.moves(state);
            state = moves.length == 0 ? engine.first() : engine.next(state, moves[random.nextInt(moves.length)]);
        }
        double walked = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                "%,.0f turns/s with options and prose (%d letters a turn); %,.0f steps/s without prose%n",
                turns / read, letters / turns, turns / walked);
    }

    private static Story story() {
        Random random = new Random(7);
        SmallStory story = new SmallStory();
        for (int i = 0; i < 40; i++) {
            story.number("n" + i, 0, 10, 4);
        }
        for (int i = 0; i < NODES; i++) {
            NodeEnd end = i == NODES - 1 ? SmallStory.end() : choices(i, random);
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

    private static NodeEnd choices(int node, Random random) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean back = i == 2 && node > 10;
            int to = back ? node - random.nextInt(10) : Math.min(NODES - 1, node + 1 + random.nextInt(5));
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
