package hailsham.yaml.branch;

import hailsham.expression.Scope.Kind;
import hailsham.story.NodeId;
import hailsham.story.branch.Branch;
import hailsham.yaml.fields.BranchFields;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.nodes.Names;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * From where readers come to each node of a branch. A scene of a branch is told in the chapter from which she comes to it,
 * and leads back to the node at which she chose it.
 */
final class Placement {
    private static final NodeId NOWHERE = new NodeId("?", "?");

    private final String branch;
    private final Map<String, Reading> nodes = new LinkedHashMap<>();

    /** For each node the nodes of the story from which it is come to. */
    private final Map<String, Set<NodeId>> origins = new LinkedHashMap<>();

    /** Of a branch that is grafted onto nothing that is known, which is reported, some node that nobody calls so. */
    private NodeId first = NOWHERE;

    /** @param story the names of the story, of which only nodes are asked */
    Placement(Reading branch, Names story) {
        this.branch = branch.word("branch");
        for (Mapping.Entry entry : branch.entries("nodes")) {
            if (entry.value() instanceof Mapping mapping) {
                nodes.put(entry.key().value(), new Reading(mapping, ChapterFields.NODE));
            }
        }
        for (Reading graft : branch.readings("grafts", BranchFields.GRAFT)) {
            String onto = graft.word("onto");
            if (story.has(Kind.NODE, onto)) {
                NodeId origin = NodeId.of(onto);
                first = first.equals(NOWHERE) ? origin : first;
                follow(graft, origin);
            }
        }
    }

    private void follow(Reading graft, NodeId origin) {
        Deque<Reading> toFollow = new ArrayDeque<>(List.of(graft));
        while (!toFollow.isEmpty()) {
            for (Scalar target : targets(toFollow.remove())) {
                String node = own(target.value());
                Reading reading = nodes.get(node);
                if (reading != null
                        && origins.computeIfAbsent(node, n -> new LinkedHashSet<>())
                                .add(origin)) {
                    toFollow.add(reading);
                }
            }
        }
    }

    /** What a branch calls one of its own nodes, which it may write with its id before it. */
    String own(String written) {
        return written.startsWith(branch + "/") ? written.substring(branch.length() + 1) : written;
    }

    private static List<Scalar> targets(Reading node) {
        List<Scalar> targets = new ArrayList<>();
        for (Reading choice : node.readings("choices", ChapterFields.CHOICE)) {
            choice.scalar("go").ifPresent(targets::add);
        }
        if (node.shape().field("go").isPresent()) {
            node.scalar("go").ifPresent(targets::add);
            node.readings("go", ChapterFields.WAY)
                    .forEach(way -> way.scalar("to").ifPresent(targets::add));
            node.keys("share", ChapterFields.SHARE).ifPresent(share -> {
                share.scalar("none").ifPresent(targets::add);
                share.scalar("go").ifPresent(targets::add);
            });
        }
        return targets;
    }

    boolean has(String node) {
        return nodes.containsKey(node);
    }

    Set<String> nodes() {
        return nodes.keySet();
    }

    /** The chapters from which readers come to a node. */
    Set<String> chapters(String node) {
        Set<String> chapters = new TreeSet<>();
        origins.getOrDefault(node, Set.of()).forEach(origin -> chapters.add(origin.chapter()));
        return chapters;
    }

    /** The nodes of the story from which readers come to a node. */
    Set<NodeId> origins(String node) {
        return origins.getOrDefault(node, Set.of(first));
    }

    /** The whole name of a node of the branch. */
    NodeId id(String node) {
        return new NodeId(origins(node).iterator().next().chapter(), Branch.whole(branch, node));
    }

    /** The chapter in which the branch is first come to. */
    String chapter() {
        return first.chapter();
    }
}
