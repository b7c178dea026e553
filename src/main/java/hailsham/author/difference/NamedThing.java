package hailsham.author.difference;

import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.telling.carry.FormerNames;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something in a story that has an id.
 *
 * @param place where it stands or leads to: a chapter's part, a memory's chapter, a choice's node; empty for the others
 */
record NamedThing(Kind kind, String id, String place) {
    /** What can have an id; whether decisions speak of it, so that a save depends on it. */
    enum Kind {
        CHAPTER("chapter", true),
        NODE("node", true),
        CHOICE("choice", true),
        MEMORY("memory", true),
        RETELLING("way of telling", true),
        VARIABLE("variable", false),
        KEEPSAKE("keepsake", false),
        ENDING("ending", false);

        private final String word;
        private final boolean decided;

        Kind(String word, boolean decided) {
            this.word = word;
            this.decided = decided;
        }

        String word() {
            return word;
        }

        boolean isDecided() {
            return decided;
        }
    }

    /** All of a story, in its order. */
    static List<NamedThing> all(Story story) {
        List<NamedThing> all = new ArrayList<>();
        for (Chapter chapter : story.chapters().values()) {
            all.add(new NamedThing(Kind.CHAPTER, chapter.id(), chapter.part()));
            for (Node node : chapter.nodes().values()) {
                all.add(new NamedThing(Kind.NODE, node.id().toString(), ""));
                if (node.end() instanceof NodeEnd.Choices choices) {
                    choices.choices().forEach(choice -> all.add(of(node, choice)));
                }
            }
        }
        for (Memory memory : story.memories().values()) {
            all.add(new NamedThing(Kind.MEMORY, memory.id(), memory.chapter()));
            memory.retellings()
                    .forEach(way -> all.add(new NamedThing(Kind.RETELLING, memory.id() + "." + way.way(), "")));
        }
        story.world().variables().keySet().forEach(id -> all.add(new NamedThing(Kind.VARIABLE, id, "")));
        story.world().keepsakes().keySet().forEach(id -> all.add(new NamedThing(Kind.KEEPSAKE, id, "")));
        story.world().endings().keySet().forEach(id -> all.add(new NamedThing(Kind.ENDING, id, "")));
        return all;
    }

    private static NamedThing of(Node node, Choice choice) {
        String to = choice.go().leadsTo().map(NodeId::toString).orElse("unfinished");
        return new NamedThing(Kind.CHOICE, node.id() + "." + choice.id(), to);
    }

    /** The same by the names of now. */
    NamedThing now(FormerNames names) {
        return switch (kind) {
            case CHOICE -> new NamedThing(kind, names.now(Decision.of(id)).toString(), place(names));
            case NODE -> new NamedThing(kind, names.now(NodeId.of(id)).toString(), place);
            case MEMORY -> new NamedThing(kind, names.now(id), names.now(place));
            case RETELLING -> new NamedThing(kind, retelling(names), place);
            case CHAPTER, VARIABLE, KEEPSAKE, ENDING -> new NamedThing(kind, names.now(id), place);
        };
    }

    private String place(FormerNames names) {
        return place.indexOf('/') < 0 ? place : names.now(NodeId.of(place)).toString();
    }

    private String retelling(FormerNames names) {
        int way = id.lastIndexOf('.');
        return names.now(id.substring(0, way)) + id.substring(way);
    }

    /** Whether a decision speaks of it. */
    boolean isIn(Decision decision) {
        return switch (kind) {
            case CHAPTER ->
                decision.node().chapter().equals(id) || decision.option().equals("thread." + id);
            case NODE -> decision.node().toString().equals(id);
            case CHOICE -> decision.toString().equals(id);
            case MEMORY ->
                decision.option().startsWith("retell." + id + ".")
                        || decision.option().equals("share." + id);
            case RETELLING -> decision.option().equals("retell." + id);
            case VARIABLE, KEEPSAKE, ENDING -> false;
        };
    }

    /** The one of the same kind and id among others. */
    Optional<NamedThing> among(List<NamedThing> others) {
        return others.stream()
                .filter(other -> other.kind == kind && other.id.equals(id))
                .findFirst();
    }
}
