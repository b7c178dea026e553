package hailsham.author.statistics;

import hailsham.expression.Effect;
import hailsham.expression.Scope.Kind;
import hailsham.expression.Subject;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is noticed of a choice, near and far. */
final class Echoes {
    private static final int NEAR = 3;

    private final Story story;

    /** The parts in which something is changed. */
    private final Map<Subject, Set<String>> changedIn = new HashMap<>();

    Echoes(Story story) {
        this.story = story;
        for (Chapter chapter : story.chapters().values()) {
            changed(chapter, new Subject(Kind.CHAPTER, chapter.id()));
            for (Node node : chapter.nodes().values()) {
                changes(chapter, node);
            }
            for (String memory : chapter.memories()) {
                changed(chapter, new Subject(Kind.MEMORY, memory));
                changes(chapter, story.memory(memory));
            }
        }
    }

    private void changes(Chapter chapter, Node node) {
        changed(chapter, new Subject(Kind.NODE, node.id().toString()));
        changed(chapter, node.effects());
        if (node.end() instanceof NodeEnd.Choices choices) {
            for (Choice choice : choices.choices()) {
                changed(chapter, subject(node, choice));
                changed(chapter, choice.effects());
            }
        } else if (node.end() instanceof NodeEnd.Share share) {
            changed(chapter, share.keep().effects());
        }
    }

    private void changes(Chapter chapter, Memory memory) {
        memory.retellings().forEach(way -> changed(chapter, way.effects()));
        memory.with().values().forEach(answer -> changed(chapter, answer.effects()));
    }

    private void changed(Chapter chapter, List<Effect> effects) {
        effects.forEach(effect -> changed(chapter, effect.changes()));
    }

    private void changed(Chapter chapter, Subject subject) {
        changedIn.computeIfAbsent(subject, s -> new HashSet<>()).add(chapter.part());
    }

    /** Whether a choice is answered at once, or something that it changed is read within three nodes. */
    boolean follow(Node node, Choice choice) {
        if (!choice.says().isEmpty()) {
            return true;
        }
        Set<Subject> changed = new HashSet<>();
        choice.effects().forEach(effect -> changed.add(effect.changes()));
        changed.add(subject(node, choice));
        Set<NodeId> seen = new HashSet<>();
        Set<NodeId> next = targets(List.of(choice.go()));
        for (int step = 0; step < NEAR; step++) {
            Set<NodeId> after = new HashSet<>();
            for (NodeId id : next) {
                if (seen.add(id)) {
                    Node near = story.node(id);
                    if (Reads.of(near).stream().anyMatch(place -> place.stream().anyMatch(changed::contains))) {
                        return true;
                    }
                    after.addAll(waysOn(near));
                }
            }
            next = after;
        }
        return false;
    }

    private Set<NodeId> waysOn(Node node) {
        List<NodeEnd.Target> targets = new ArrayList<>(NodeEnd.targets(node.end()));
        if (node.end() instanceof NodeEnd.Threads threads) {
            story.chapters().values().stream()
                    .filter(chapter -> chapter.part().equals(threads.part()))
                    .filter(chapter -> chapter.thread().isPresent())
                    .forEach(chapter -> targets.add(new NodeEnd.Target.To(chapter.begins())));
        }
        return targets(targets);
    }

    private static Set<NodeId> targets(List<NodeEnd.Target> targets) {
        Set<NodeId> nodes = new HashSet<>();
        for (NodeEnd.Target target : targets) {
            target.leadsTo().ifPresent(nodes::add);
        }
        return nodes;
    }

    /** How many places of a chapter depend on what is changed in other parts, and not in its own. */
    int farCallbacks(Chapter chapter) {
        int far = 0;
        for (Node node : chapter.nodes().values()) {
            far += count(chapter, Reads.of(node));
        }
        for (String memory : chapter.memories()) {
            far += count(chapter, Reads.of(story.memory(memory).text()));
        }
        return far;
    }

    private int count(Chapter chapter, List<Set<Subject>> places) {
        return (int) places.stream().filter(place -> isFar(chapter, place)).count();
    }

    private boolean isFar(Chapter chapter, Set<Subject> place) {
        return place.stream()
                .map(subject -> changedIn.getOrDefault(subject, Set.of()))
                .anyMatch(parts -> !parts.isEmpty() && !parts.contains(chapter.part()));
    }

    private static Subject subject(Node node, Choice choice) {
        return new Subject(Kind.CHOICE, node.id() + "." + choice.id());
    }
}
