package hailsham.yaml.branch;

import hailsham.expression.Scope.Kind;
import hailsham.expression.Type;
import hailsham.expression.mention.Mentions;
import hailsham.source.Diagnostics;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Story;
import hailsham.story.World;
import hailsham.yaml.nodes.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a story has already when a branch is read. */
final class StoryNames {
    private StoryNames() {}

    /** All of them, to which those of a branch can be added. */
    static Names of(Story story, Diagnostics diagnostics, Mentions mentions) {
        Names names = new Names(diagnostics, mentions);
        World world = story.world();
        world.people().values().forEach(person -> names.know(Kind.PERSON, person.id(), person.where()));
        for (World.Variable variable : world.variables().values()) {
            names.know(Kind.VARIABLE, variable.id(), variable.where());
            names.declareType(variable.id(), variable.type());
        }
        world.conditions().keySet().forEach(condition -> names.know(Kind.CONDITION, condition));
        world.keepsakes().values().forEach(thing -> names.know(Kind.KEEPSAKE, thing.id(), thing.where()));
        world.endings().values().forEach(ending -> names.know(Kind.ENDING, ending.id(), ending.where()));
        story.chapters().values().forEach(chapter -> know(chapter, names));
        story.memories().values().forEach(memory -> know(memory, names));
        return names;
    }

    private static void know(Chapter chapter, Names names) {
        names.know(Kind.CHAPTER, chapter.id(), chapter.where());
        for (Node node : chapter.nodes().values()) {
            names.know(Kind.NODE, node.id().toString());
            if (node.end() instanceof NodeEnd.Choices choices) {
                for (Choice choice : choices.choices()) {
                    names.know(Kind.CHOICE, node.id() + "." + choice.id());
                }
            }
        }
    }

    private static void know(Memory memory, Names names) {
        names.know(Kind.MEMORY, memory.id(), memory.where());
        names.declareWays(
                memory.id(),
                memory.retellings().stream().map(Memory.Retelling::way).toList());
        memory.tags().forEach(names::declareTag);
    }

    /** The lists of levels that the story's variables use, by name. */
    static Map<String, List<String>> levels(Story story) {
        Map<String, List<String>> lists = new HashMap<>();
        for (World.Variable variable : story.world().variables().values()) {
            if (variable.type() instanceof Type.Levels levels) {
                lists.put(levels.list(), levels.names());
            }
        }
        return lists;
    }
}
