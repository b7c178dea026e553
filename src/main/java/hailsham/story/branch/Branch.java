package hailsham.story.branch;

import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeId;
import hailsham.story.World;
import java.util.List;
import java.util.Optional;

/**
 * A branch: one file, read against the story that it adds to. Every name in it is whole, with the branch's own before it.
 *
 * @param by who wrote it
 * @param version of the story for which it was written
 * @param mark tells what the file says now from whatever it said before
 * @param nodes its own, each in the chapter from which readers come to it
 * @param memories its own, in the order of the file
 * @param where its id in the file
 */
public record Branch(
        String id,
        String title,
        Optional<String> by,
        int version,
        String mark,
        List<Graft> grafts,
        List<Node> nodes,
        List<Memory> memories,
        List<World.Variable> variables,
        List<World.Keepsake> keepsakes,
        Span where) {
    /**
     * What stands between a branch's id and the rest of a name of its own: {@code the-linen-hatch--key}. No name that
     * anybody writes has two of them together, so that no name of a branch is one of the story's or of another branch's.
     */
    public static final String JOINT = "--";

    public Branch {
        grafts = List.copyOf(grafts);
        nodes = List.copyOf(nodes);
        memories = List.copyOf(memories);
        variables = List.copyOf(variables);
        keepsakes = List.copyOf(keepsakes);
    }

    /** The whole name of what a branch calls by its own. */
    public static String whole(String branch, String own) {
        return branch + JOINT + own;
    }

    /** The id of the branch that a whole name has before it; empty where it is the story's. */
    public static Optional<String> of(String whole) {
        int joint = whole.indexOf(JOINT);
        // An option may say first what is done: retell.the-linen-hatch--sheets.kindly.
        return joint < 0 ? Optional.empty() : Optional.of(whole.substring(whole.lastIndexOf('.', joint) + 1, joint));
    }

    /** Whether a whole name is that of something in a branch. */
    public static boolean isWhole(String name) {
        return name.contains(JOINT);
    }

    /**
     * What is added to a node of the story.
     *
     * @param onto a node that ends in choices
     * @param text read after the node's own
     * @param choices offered after the node's own
     */
    public record Graft(NodeId onto, List<Block> text, List<Choice> choices, Span where) {
        public Graft {
            text = List.copyOf(text);
            choices = List.copyOf(choices);
        }
    }
}
