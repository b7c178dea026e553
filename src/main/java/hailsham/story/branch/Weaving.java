package hailsham.story.branch;

import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one story of a story and the branches that are on. */
public final class Weaving {
    private final Story story;
    private final List<Branch> branches;
    private final Map<NodeId, List<Branch.Graft>> grafts = new LinkedHashMap<>();

    private Weaving(Story story, List<Branch> branches) {
        this.story = story;
        this.branches = branches;
        for (Branch branch : branches) {
            for (Branch.Graft graft : branch.grafts()) {
                grafts.computeIfAbsent(graft.onto(), node -> new ArrayList<>()).add(graft);
            }
        }
    }

    /**
     * The story with branches in it, in the order of their ids; the very same where there are none.
     *
     * @param branches read against this story, in any order
     */
    public static Story of(Story story, Collection<Branch> branches) {
        if (branches.isEmpty()) {
            return story;
        }
        List<Branch> inOrder = new ArrayList<>(branches);
        inOrder.sort(Comparator.comparing(Branch::id));
        return new Weaving(story, inOrder).woven();
    }

    private Story woven() {
        Map<String, Woven> on = new LinkedHashMap<>(story.branches());
        Map<String, Memory> memories = new LinkedHashMap<>(story.memories());
        for (Branch branch : branches) {
            if (on.put(branch.id(), new Woven(branch.title(), branch.version(), branch.mark())) != null) {
                throw new IllegalArgumentException("two branches are called " + branch.id());
            }
            branch.memories().forEach(memory -> memories.put(memory.id(), memory));
        }
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        story.chapters().forEach((id, chapter) -> chapters.put(id, chapter(chapter)));
        return story.with(chapters, memories, world(), on);
    }

    private World world() {
        World world = story.world();
        Map<String, World.Variable> variables = new LinkedHashMap<>(world.variables());
        Map<String, World.Keepsake> keepsakes = new LinkedHashMap<>(world.keepsakes());
        for (Branch branch : branches) {
            branch.variables().forEach(variable -> variables.put(variable.id(), variable));
            branch.keepsakes().forEach(keepsake -> keepsakes.put(keepsake.id(), keepsake));
        }
        return new World(world.people(), variables, world.conditions(), keepsakes, world.endings());
    }

    private Chapter chapter(Chapter chapter) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        chapter.nodes().forEach((name, node) -> nodes.put(name, node(node)));
        List<String> memories = new ArrayList<>(chapter.memories());
        for (Branch branch : branches) {
            branch.nodes().stream()
                    .filter(node -> node.id().chapter().equals(chapter.id()))
                    .forEach(node -> nodes.put(node.id().node(), node));
            branch.memories().stream()
                    .filter(memory -> memory.chapter().equals(chapter.id()))
                    .forEach(memory -> memories.add(memory.id()));
        }
        return chapter.with(nodes, memories);
    }

    private Node node(Node node) {
        List<Branch.Graft> here = grafts.getOrDefault(node.id(), List.of());
        if (here.isEmpty()) {
            return node;
        }
        if (!(node.end() instanceof NodeEnd.Choices own)) {
            throw new IllegalArgumentException(node.id() + " does not end in choices");
        }
        List<Block> text = new ArrayList<>(node.text());
        List<Choice> choices = new ArrayList<>(own.choices());
        for (Branch.Graft graft : here) {
            text.addAll(graft.text());
            choices.addAll(graft.choices());
        }
        return new Node(node.id(), node.effects(), text, new NodeEnd.Choices(choices), node.where());
    }
}
