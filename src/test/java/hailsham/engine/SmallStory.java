package hailsham.engine;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.expression.Type;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story put together by hand for what the reader would refuse or no story has use for: of one chapter, {@code a}, but for
 * nodes whose names have another before them, as in {@code b/node}.
 */
public final class SmallStory {
    public static final Span NOWHERE = new SourceFile("small.yaml", "").span(0, 0);

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Memory> memories = new LinkedHashMap<>();
    private final Map<String, World.Variable> variables = new LinkedHashMap<>();

    public SmallStory number(String id, int least, int most, int start) {
        Type type = new Type.Range(least, most, Map.of());
        variables.put(id, new World.Variable(id, type, start, Map.of(), NOWHERE));
        return this;
    }

    public SmallStory node(String name, NodeEnd end, Block... text) {
        return node(name, List.of(), end, text);
    }

    public SmallStory node(String name, List<Effect> effects, NodeEnd end, Block... text) {
        nodes.put(name, new Node(id(name), effects, List.of(text), end, NOWHERE));
        return this;
    }

    /** A memory that {@code nell} shares, and to which she says {@code Oh.}. */
    public SmallStory memory(String id, Block... text) {
        return memory(id, List.of(), text);
    }

    /** As {@link #memory(String, Block...)}, to be retold in some ways. */
    public SmallStory memory(String id, List<String> ways, Block... text) {
        List<Memory.Retelling> retellings = ways.stream()
                .map(way ->
                        new Memory.Retelling(way, line(way), List.of(say("So.")), Optional.empty(), List.of(), NOWHERE))
                .toList();
        Memory.Answer answer = new Memory.Answer("nell", List.of(say("Oh.")), List.of(), NOWHERE);
        memories.put(
                id,
                new Memory(
                        id,
                        "a",
                        "The " + id,
                        List.of("nell"),
                        List.of(),
                        List.of(text),
                        retellings,
                        Map.of("nell", answer),
                        NOWHERE));
        return this;
    }

    /** The story, which begins at its first node. */
    public Story story() {
        NodeId begins = nodes.values().iterator().next().id();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        nodes.values().forEach(node -> chapters.computeIfAbsent(node.id().chapter(), this::chapter));
        World world = new World(
                Map.of("nell", new World.Person("nell", "Nell", List.of(), NOWHERE)),
                variables,
                Map.of(),
                Map.of(),
                Map.of("end", new World.Ending("end", "The End", List.of(), NOWHERE)));
        return new Story(
                "small",
                "Small",
                Optional.empty(),
                1,
                List.of(),
                List.of(new Part("p", "P", "p", false, List.copyOf(chapters.keySet()))),
                chapters,
                memories,
                world,
                begins,
                Set.of(),
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                List.of());
    }

    private Chapter chapter(String id) {
        Map<String, Node> own = new LinkedHashMap<>();
        nodes.values().stream()
                .filter(node -> node.id().chapter().equals(id))
                .forEach(node -> own.put(node.id().node(), node));
        return new Chapter(
                id,
                id.toUpperCase(Locale.ROOT),
                "p",
                Optional.empty(),
                List.of(),
                false,
                own.values().iterator().next().id(),
                own,
                id.equals("a") ? List.copyOf(memories.keySet()) : List.of(),
                NOWHERE);
    }

    private static NodeId id(String name) {
        return name.indexOf('/') < 0 ? new NodeId("a", name) : NodeId.of(name);
    }

    public static Passage line(Object... pieces) {
        List<Piece> all = new ArrayList<>();
        for (Object piece : pieces) {
            all.add(piece instanceof String words ? new Piece.Words(words) : (Piece) piece);
        }
        return new Passage("line", all, NOWHERE);
    }

    public static Block say(Object... pieces) {
        return new Block.Paragraph(line(pieces));
    }

    /** Alternatives, each of words only. */
    public static Piece turns(Piece.Order order, String... items) {
        return new Piece.Alternatives(
                order, Arrays.stream(items).map(SmallStory::words).toList());
    }

    private static List<Piece> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece.Words(text));
    }

    public static Piece either(Condition when, String then, String otherwise) {
        return new Piece.Either(when, words(then), words(otherwise));
    }

    public static Block recall(String memory) {
        return new Block.Recall(memory, List.of(), NOWHERE);
    }

    public static Block tell(String memory) {
        return new Block.Tell(memory, NOWHERE);
    }

    public static Target to(String node) {
        return new Target.To(id(node));
    }

    public static NodeEnd go(String node) {
        return new NodeEnd.Go(List.of(new NodeEnd.Way(Optional.empty(), to(node))));
    }

    public static NodeEnd end() {
        return new NodeEnd.Ends("end");
    }

    public static NodeEnd choices(Choice... choices) {
        return new NodeEnd.Choices(List.of(choices));
    }

    /** What can be special about a choice. */
    public enum Trait {
        ONCE,
        FALLBACK,
        /** Never free, and shown. */
        LOCKED
    }

    public static Choice choice(String id, String node, Effect... effects) {
        return choice(id, node, Set.of(), List.of(effects));
    }

    public static Choice choice(String id, String node, Trait trait) {
        return choice(id, node, Set.of(trait), List.of());
    }

    private static Choice choice(String id, String node, Set<Trait> traits, List<Effect> effects) {
        boolean locked = traits.contains(Trait.LOCKED);
        return new Choice(
                id,
                line(id),
                locked ? Optional.of(never()) : Optional.empty(),
                locked ? Optional.of(line("It was not to be.")) : Optional.empty(),
                traits.contains(Trait.ONCE),
                false,
                traits.contains(Trait.FALLBACK),
                effects,
                List.of(),
                to(node),
                NOWHERE);
    }

    public static Condition flag(String variable) {
        return new Condition.IsSet(variable);
    }

    /** A condition that never holds. */
    public static Condition never() {
        Condition.Operand one = new Condition.Operand.Constant(1, "1");
        return new Condition.Comparison(one, Condition.Operator.LESS, one);
    }

    public static NodeEnd share(int picks, int shows, String none, String go) {
        NodeEnd.Keep keep = new NodeEnd.Keep(line("Keep it"), List.of(), List.of());
        return new NodeEnd.Share("nell", Optional.empty(), picks, shows, keep, to(none), to(go), NOWHERE);
    }
}
