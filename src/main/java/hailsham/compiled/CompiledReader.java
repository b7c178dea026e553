package hailsham.compiled;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Promise;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads what {@link StoryWriter} wrote. */
final class CompiledReader {
    private final Input in;
    private final ExpressionReader expressions;
    private final TextReader texts;

    CompiledReader(Input in) {
        this.in = in;
        this.expressions = new ExpressionReader(in);
        this.texts = new TextReader(in, expressions);
    }

    Story story() {
        return new Story(
                in.text(),
                in.text(),
                in.optional(in::text),
                in.number(),
                in.texts(),
                in.list(this::part),
                in.map(this::chapter),
                in.map(this::memory),
                world(),
                nodeId(),
                set(),
                in.list(this::promise),
                in.map(in::text),
                set(),
                Map.of(),
                in.list(this::warning));
    }

    private Set<String> set() {
        return new LinkedHashSet<>(in.texts());
    }

    private Part part() {
        return new Part(in.text(), in.text(), in.text(), in.flag(), in.texts());
    }

    private Chapter chapter() {
        return new Chapter(
                in.text(),
                in.text(),
                in.text(),
                in.optional(texts::passage),
                in.texts(),
                in.flag(),
                nodeId(),
                in.map(this::node),
                in.texts(),
                in.span());
    }

    private NodeId nodeId() {
        return new NodeId(in.text(), in.text());
    }

    private Node node() {
        return new Node(nodeId(), in.list(expressions::effect), texts.blocks(), end(), in.span());
    }

    private NodeEnd end() {
        return switch (in.number()) {
            case 'c' -> new NodeEnd.Choices(in.list(this::choice));
            case 'g' -> new NodeEnd.Go(in.list(this::way));
            case 'e' -> new NodeEnd.Ends(in.text());
            case 't' -> new NodeEnd.Threads(in.text(), in.number(), on(), in.span());
            case 's' ->
                new NodeEnd.Share(
                        in.text(),
                        in.optional(in::text),
                        in.number(),
                        in.number(),
                        keep(),
                        target(),
                        target(),
                        in.span());
            default -> throw Input.damaged("no such end of a node");
        };
    }

    private NodeEnd.Way way() {
        return new NodeEnd.Way(in.optional(expressions::condition), target());
    }

    private NodeEnd.On on() {
        return new NodeEnd.On(texts.passage(), in.optional(expressions::condition), target());
    }

    private NodeEnd.Keep keep() {
        return new NodeEnd.Keep(texts.passage(), in.list(expressions::effect), texts.blocks());
    }

    private Target target() {
        return in.flag() ? new Target.To(nodeId()) : new Target.Unfinished();
    }

    private Choice choice() {
        return new Choice(
                in.text(),
                texts.passage(),
                in.optional(expressions::condition),
                in.optional(texts::passage),
                in.flag(),
                in.flag(),
                in.flag(),
                in.list(expressions::effect),
                texts.blocks(),
                target(),
                in.span());
    }

    private Memory memory() {
        return new Memory(
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.texts(),
                texts.blocks(),
                in.list(this::retelling),
                in.map(this::answer),
                in.span());
    }

    private Memory.Retelling retelling() {
        return new Memory.Retelling(
                in.text(),
                texts.passage(),
                texts.blocks(),
                in.optional(in::text),
                in.list(expressions::effect),
                in.span());
    }

    private Memory.Answer answer() {
        return new Memory.Answer(in.text(), texts.blocks(), in.list(expressions::effect), in.span());
    }

    private World world() {
        return new World(
                in.map(() -> new World.Person(in.text(), in.text(), in.texts(), in.span())),
                in.map(() -> new World.Variable(
                        in.text(), expressions.type(), in.number(), in.map(texts::passage), in.span())),
                in.map(expressions::condition),
                in.map(() -> new World.Keepsake(in.text(), in.text(), in.span())),
                in.map(() -> new World.Ending(in.text(), in.text(), in.texts(), in.span())));
    }

    private Promise promise() {
        return new Promise(in.text(), expressions.contract(), in.span());
    }

    private Diagnostic warning() {
        return new Diagnostic(
                in.value(DiagnosticCode.values()), in.optional(in::span), in.text(), in.optional(in::text));
    }
}
