package hailsham.check;

import static hailsham.engine.SmallStory.NOWHERE;
import static hailsham.engine.SmallStory.line;
import static hailsham.engine.SmallStory.to;

import hailsham.engine.SmallStory;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Condition.Predicate;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.story.branch.Weaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A small story put together by chance, with something of everything that a story can do. */
final class RandomStory {
    private static final List<String> NUMBERS = List.of("x", "y", "z");
    private static final List<String> MEMORIES = List.of("m", "n");

    private final Random random;
    private final int nodes;
    private final int chapters;
    private int words;

    private RandomStory(long seed, int chapters) {
        this.random = new Random(seed);
        this.nodes = 3 + random.nextInt(5);
        this.chapters = chapters;
    }

    /** The same story for the same seed. */
    static Story of(long seed) {
        return new RandomStory(seed, 1).story();
    }

    /** One of a few chapters, in which much hangs on memories. */
    static Story remembering(long seed) {
        return new RandomStory(seed, 2 + (int) (seed % 2)).story();
    }

    /** The same with a branch on, grafted onto one of its nodes; without, where none ends in choices. */
    static Story grafted(long seed) {
        RandomStory random = new RandomStory(seed, 1);
        return random.grafted(random.story());
    }

    private Story grafted(Story story) {
        List<NodeId> hosts = story.chapter("a").nodes().values().stream()
                .filter(node -> node.end() instanceof NodeEnd.Choices)
                .map(Node::id)
                .toList();
        if (hosts.isEmpty()) {
            return story;
        }
        NodeId host = hosts.get(random.nextInt(hosts.size()));
        NodeId inside = new NodeId("a", "b--in");
        NodeEnd.Target back = new NodeEnd.Target.Back(host);
        NodeEnd end = random.nextBoolean()
                ? new NodeEnd.Go(List.of(new NodeEnd.Way(Optional.empty(), back)))
                : new NodeEnd.Choices(List.of(leading(choice("c0"), "c0", back), choice("c1")));
        Branch.Graft graft = new Branch.Graft(
                host,
                random.nextBoolean() ? List.of(text()) : List.of(),
                List.of(leading(choice("c"), "b--c", new NodeEnd.Target.To(inside))),
                NOWHERE);
        Branch branch = new Branch(
                "b",
                "B",
                Optional.empty(),
                1,
                "",
                List.of(graft),
                List.of(new Node(inside, effects(), List.of(text()), end, NOWHERE)),
                List.of(),
                List.of(),
                List.of(),
                NOWHERE);
        return Weaving.of(story, List.of(branch));
    }

    private static Choice leading(Choice choice, String id, NodeEnd.Target to) {
        return new Choice(
                id,
                choice.text(),
                choice.when(),
                choice.locked(),
                choice.once(),
                choice.silence(),
                choice.fallback(),
                choice.effects(),
                choice.says(),
                to,
                NOWHERE);
    }

    private Story story() {
        SmallStory story = new SmallStory();
        NUMBERS.forEach(number -> story.number(number, 0, 2 + random.nextInt(3), random.nextInt(2)));
        for (int i = 0; i < nodes; i++) {
            boolean last = i == nodes - 1;
            story.node(node(i), effects(), last ? SmallStory.end() : end(), text());
        }
        story.memory("m", text(false));
        story.memory("n", text(false));
        return story.story();
    }

    private NodeEnd end() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return SmallStory.share(1 + random.nextInt(2), 1 + random.nextInt(2), node(), node());
        } else if (kind <= 2) {
            List<NodeEnd.Way> ways = new ArrayList<>();
            if (random.nextBoolean()) {
                ways.add(new NodeEnd.Way(Optional.of(condition(1)), to(node())));
            }
            ways.add(new NodeEnd.Way(Optional.empty(), to(node())));
            return new NodeEnd.Go(ways);
        }
        List<Choice> choices = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            choices.add(choice("c" + i));
        }
        return new NodeEnd.Choices(choices);
    }

    private Choice choice(String id) {
        boolean conditional = random.nextInt(3) == 0;
        return new Choice(
                id,
                passage(false),
                conditional ? Optional.of(condition(1)) : Optional.empty(),
                conditional && random.nextInt(3) == 0 ? Optional.of(passage(false)) : Optional.empty(),
                random.nextInt(4) == 0,
                false,
                random.nextInt(8) == 0,
                effects(),
                random.nextInt(3) == 0 ? List.of(new Block.Paragraph(passage(true))) : List.of(),
                to(node()),
                NOWHERE);
    }

    private String node() {
        return node(random.nextInt(nodes));
    }

    private String node(int number) {
        int chapter = number * chapters / nodes;
        return (chapter == 0 ? "" : "abc".charAt(chapter) + "/") + "n" + number;
    }

    private Block[] text() {
        return text(true);
    }

    private Block[] text(boolean ofNode) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(passage(ofNode)));
        int kind = random.nextInt(ofNode ? 6 : 2);
        if (kind == 0) {
            blocks.add(new Block.FirstOf(
                    List.of(
                            new Block.Variant(Optional.of(condition(1)), List.of(new Block.Paragraph(passage(true)))),
                            new Block.Variant(Optional.of(condition(0)), List.of(new Block.Paragraph(passage(true)))),
                            new Block.Variant(Optional.empty(), List.of(new Block.Paragraph(passage(true))))),
                    NOWHERE));
        } else if (kind == 2) {
            blocks.add(new Block.Recall(memory(), List.of(SmallStory.say(word())), NOWHERE));
        } else if (kind == 3) {
            blocks.add(SmallStory.tell(memory()));
            blocks.add(new Block.Paragraph(passage(true)));
        }
        return blocks.toArray(new Block[0]);
    }

    private Passage passage(boolean turns) {
        List<Object> pieces = new ArrayList<>(List.of(word(), " "));
        int kind = random.nextInt(4);
        if (kind == 0) {
            pieces.add(SmallStory.either(condition(1), word(), word()));
        } else if (kind == 1 && turns) {
            pieces.add(SmallStory.turns(Piece.Order.values()[random.nextInt(3)], word(), word()));
        }
        return line(pieces.toArray());
    }

    /** A word that stands nowhere else in the story. */
    private String word() {
        return "w" + ++words + "w";
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            Effect effect = effect();
            effects.add(random.nextInt(5) == 0 ? new Effect.When(effect, condition(0)) : effect);
        }
        return effects;
    }

    private Effect effect() {
        return switch (random.nextInt(6)) {
            case 0 -> new Effect.Assign(number(), random.nextInt(2), "1");
            case 1 -> new Effect.Remember(memory());
            case 2 -> new Effect.Hear(memory());
            default -> new Effect.Add(number(), random.nextInt(3) - 1 + random.nextInt(2));
        };
    }

    private static Condition seen(String node) {
        String whole = node.indexOf('/') < 0 ? "a/" + node : node;
        return new Condition.Happened(Predicate.SEEN, whole, Optional.empty());
    }

    private Condition condition(int depth) {
        if (chapters > 1 && random.nextBoolean()) {
            return new Condition.Happened(Predicate.HELD, memory(), Optional.empty());
        }
        int kind = random.nextInt(depth > 0 ? 8 : 5);
        return switch (kind) {
            case 0 -> new Condition.Happened(Predicate.HELD, memory(), Optional.empty());
            case 1 -> seen(node());
            case 2 -> new Condition.Comparison(new Operand.Of("x"), operator(), new Operand.Of("y"));
            case 5 -> new Condition.And(List.of(condition(0), condition(0)));
            case 6 -> new Condition.Or(List.of(condition(0), condition(0)));
            case 7 -> new Condition.Not(condition(0));
            default -> compared();
        };
    }

    private Condition compared() {
        int value = random.nextInt(4);
        return new Condition.Comparison(
                new Operand.Of(number()), operator(), new Operand.Constant(value, String.valueOf(value)));
    }

    private Operator operator() {
        return Operator.values()[random.nextInt(6)];
    }

    private String number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private String memory() {
        return MEMORIES.get(random.nextInt(MEMORIES.size()));
    }
}
