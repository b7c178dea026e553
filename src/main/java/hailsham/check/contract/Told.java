package hailsham.check.contract;

import hailsham.expression.Effect;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story told again with its movements kept count of. What a reader can do in it, and where that leads, is the same. */
public final class Told {
    private final Story story;
    private final List<Movement> movements;

    private Told(Story story, List<Movement> movements) {
        this.story = story;
        this.movements = movements;
    }

    /** Tells a story so. */
    public static Story with(List<Movement> movements, Story story) {
        return new Told(story, movements).story();
    }

    private Story story() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        story.chapters().forEach((id, chapter) -> chapters.put(id, chapter(chapter)));
        Map<String, Memory> memories = new LinkedHashMap<>();
        story.memories().forEach((id, memory) -> memories.put(id, memory(memory)));
        return story.toldOtherwise(chapters, memories, world());
    }

    private World world() {
        World world = story.world();
        Map<String, World.Variable> variables = new LinkedHashMap<>(world.variables());
        for (Movement movement : movements) {
            movement.variables(story.node(story.begins()).where())
                    .forEach(variable -> variables.put(variable.id(), variable));
        }
        return new World(world.people(), variables, world.conditions(), world.keepsakes(), world.endings());
    }

    private Chapter chapter(Chapter chapter) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        chapter.nodes().forEach((id, node) -> nodes.put(id, node(node)));
        return chapter.with(nodes, chapter.memories());
    }

    private Node node(Node node) {
        List<Effect> effects = new ArrayList<>();
        movements.forEach(movement -> effects.addAll(movement.entering(node.id().chapter())));
        effects.addAll(effects(node.effects()));
        return new Node(node.id(), effects, node.text(), end(node.end()), node.where());
    }

    private NodeEnd end(NodeEnd end) {
        if (end instanceof NodeEnd.Choices choices) {
            return new NodeEnd.Choices(
                    choices.choices().stream().map(this::choice).toList());
        } else if (end instanceof NodeEnd.Share share) {
            NodeEnd.Keep keep = share.keep();
            return new NodeEnd.Share(
                    share.person(),
                    share.tag(),
                    share.picks(),
                    share.shows(),
                    new NodeEnd.Keep(keep.text(), effects(keep.effects()), keep.says()),
                    share.none(),
                    share.go(),
                    share.where());
        } else if (end instanceof NodeEnd.Go || end instanceof NodeEnd.Threads || end instanceof NodeEnd.Ends) {
            return end;
        }
        throw new AssertionError(end);
    }

    private Choice choice(Choice choice) {
        return new Choice(
                choice.id(),
                choice.text(),
                choice.when(),
                choice.locked(),
                choice.once(),
                choice.silence(),
                choice.fallback(),
                effects(choice.effects()),
                choice.says(),
                choice.go(),
                choice.where());
    }

    private Memory memory(Memory memory) {
        List<Memory.Retelling> retellings = memory.retellings().stream()
                .map(way -> new Memory.Retelling(
                        way.way(), way.option(), way.says(), way.title(), effects(way.effects()), way.where()))
                .toList();
        Map<String, Memory.Answer> answers = new LinkedHashMap<>();
        memory.with()
                .forEach((person, answer) -> answers.put(
                        person,
                        new Memory.Answer(answer.person(), answer.text(), effects(answer.effects()), answer.where())));
        return new Memory(
                memory.id(),
                memory.chapter(),
                memory.title(),
                memory.of(),
                memory.tags(),
                memory.text(),
                retellings,
                answers,
                memory.where());
    }

    private List<Effect> effects(List<Effect> effects) {
        List<Effect> all = new ArrayList<>();
        for (Effect effect : effects) {
            movements.forEach(movement -> all.addAll(movement.with(effect)));
            all.add(effect);
        }
        return all;
    }
}
