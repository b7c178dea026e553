package hailsham.check.prose;

import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many words are read from one choice to the next.
 *
 * <p>A walk over the graph of nodes from every option, conditions disregarded: each way on is a stretch of its own. Text
 * that varies counts as the mean of its variants, and a memory that is recalled is read through.
 */
public final class Stretches {
    private static final int DEEPEST = 3;

    private final Story story;
    private final List<Stretch> found = new ArrayList<>();

    /** Where the stretches begin that are walked now. */
    private Node begins;

    /** How often the reader only goes on in the one that is walked now. */
    private int goOns;

    private Stretches(Story story, Node begins) {
        this.story = story;
        this.begins = begins;
    }

    /**
     * A stretch.
     *
     * @param from the node at whose end it begins, or that is entered then
     * @param goOns how often the reader is asked to go on, with nothing to choose
     */
    public record Stretch(Node from, double words, int goOns) {}

    /** The stretches that begin at a choice in a chapter, or where it is entered from a hub. */
    public static List<Stretch> from(Story story, Chapter chapter) {
        Stretches stretches = new Stretches(story, story.node(chapter.begins()));
        if (chapter.thread().isPresent() || story.begins().chapter().equals(chapter.id())) {
            stretches.walk(chapter.begins(), 0, new HashSet<>());
        }
        for (Node node : chapter.nodes().values()) {
            stretches.begins = node;
            stretches.fromEnd(node);
        }
        return List.copyOf(stretches.found);
    }

    private void fromEnd(Node node) {
        if (node.end() instanceof NodeEnd.Choices choices && choices.choices().size() > 1) {
            for (Choice choice : choices.choices()) {
                goOns = 0;
                follow(choice.go(), text(choice.says(), 0, 0), new HashSet<>());
            }
        } else if (node.end() instanceof NodeEnd.Threads threads) {
            goOns = 0;
            follow(threads.on().go(), 0, new HashSet<>());
        } else if (node.end() instanceof NodeEnd.Share share) {
            goOns = 0;
            follow(share.go(), text(share.keep().says(), 0, 0), new HashSet<>());
        }
    }

    private void follow(NodeEnd.Target target, double words, Set<NodeId> seen) {
        if (target instanceof NodeEnd.Target.To to) {
            walk(to.node(), words, seen);
        } else {
            end(words);
        }
    }

    private void end(double words) {
        found.add(new Stretch(begins, words, goOns));
        goOns = 0;
    }

    private void walk(NodeId id, double words, Set<NodeId> seen) {
        Node node = story.node(id);
        double read = text(node.text(), words, 0);
        if (!seen.add(id)) {
            return;
        }
        if (node.end() instanceof NodeEnd.Go go) {
            int before = goOns;
            for (NodeEnd.Way way : go.ways()) {
                goOns = before;
                follow(way.to(), read, new HashSet<>(seen));
            }
        } else if (node.end() instanceof NodeEnd.Choices choices
                && choices.choices().size() == 1) {
            Choice only = choices.choices().get(0);
            goOns++;
            follow(only.go(), text(only.says(), read, 0), seen);
        } else {
            end(read);
        }
    }

    /** Reads on through a text; where it asks for a retelling, a stretch ends and the next begins. */
    private double text(List<Block> text, double before, int depth) {
        double words = before;
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                words += Words.once(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                words += oneOf(first);
            } else if (block instanceof Block.Recall recall) {
                words = memory(recall.memory(), words, depth);
            } else if (block instanceof Block.Tell tell) {
                words = memory(tell.memory(), words, depth);
            } else if (block instanceof Block.Retell) {
                end(words);
                words = 0;
            } else if (block instanceof Block.Rewrite rewrite) {
                words += Words.once(rewrite.first()) + Words.once(rewrite.then());
            } else if (block instanceof Block.Pause) {
                goOns++;
            } else {
                throw new AssertionError(block);
            }
        }
        return words;
    }

    private double oneOf(Block.FirstOf first) {
        boolean always = first.variants().stream().anyMatch(v -> v.when().isEmpty());
        double all = first.variants().stream()
                .mapToDouble(variant -> text(variant.text(), 0, DEEPEST))
                .sum();
        return all / (first.variants().size() + (always ? 0 : 1));
    }

    private double memory(String id, double words, int depth) {
        return depth < DEEPEST - 1 ? text(story.memory(id).text(), words, depth + 1) : words;
    }
}
