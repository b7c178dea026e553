package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a chapter and the memories that come from it. */
final class ChapterReader {
    private final ChapterPlan plan;
    private final Reading reading;
    private final Writing writing;
    private final EndReader ends;

    ChapterReader(ChapterPlan plan, Outline outline, Writing writing) {
        this.plan = plan;
        this.reading = plan.reading();
        this.writing = writing;
        this.ends = new EndReader(writing, new Destinations(outline, plan, writing));
    }

    Chapter chapter() {
        refuseWhatOnlyFreePartsHave();
        return new Chapter(
                plan.id(),
                writing.plain(reading, "title"),
                plan.part().id(),
                reading.has("thread")
                        ? Optional.of(writing.option(reading, "thread", plan.id() + ".thread"))
                        : Optional.empty(),
                needs(),
                reading.word("untold").equals("may"),
                begins(),
                nodes(),
                reading.names("memories").stream().map(Scalar::value).toList(),
                plan.where());
    }

    List<Memory> memories() {
        MemoryReader memories = new MemoryReader(writing, plan.id());
        List<Memory> read = new ArrayList<>();
        for (Mapping.Entry entry : reading.entries("memories")) {
            if (entry.value() instanceof Mapping mapping) {
                read.add(memories.read(entry.key(), new Reading(mapping, ChapterFields.MEMORY)));
            }
        }
        return read;
    }

    private void refuseWhatOnlyFreePartsHave() {
        for (String key : List.of("thread", "needs", "untold")) {
            if (reading.has(key) && plan.part().orderRead() && !plan.part().free()) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.ONLY_IN_FREE_PART,
                                reading.value(key).map(v -> v.where()).orElse(reading.where()),
                                "`" + key + "` says nothing here: the chapters of `"
                                        + plan.part().id() + "` are told in the order of the files",
                                "leave it out, or give the part `order: free` in story.yaml");
            }
        }
    }

    private List<String> needs() {
        List<String> needs = new ArrayList<>();
        for (Scalar chapter : reading.scalars("needs")) {
            writing.find(Kind.CHAPTER, chapter, Use.NEEDS).ifPresent(needs::add);
        }
        return needs;
    }

    private NodeId begins() {
        String name = reading.word("begins");
        reading.scalar("begins").ifPresent(written -> {
            if (writing.names().nodesOf(plan.id()).contains(name)) {
                writing.names().met(Kind.NODE, plan.id() + "/" + name, Use.BEGINS, written);
            } else {
                writing.unknown(
                        "no node of this chapter is called `" + name + "`",
                        written,
                        writing.names().nodesOf(plan.id()));
            }
        });
        return new NodeId(plan.id(), name);
    }

    private Map<String, Node> nodes() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Mapping.Entry entry : reading.entries("nodes")) {
            if (entry.value() instanceof Mapping mapping) {
                nodes.put(entry.key().value(), node(entry.key(), new Reading(mapping, ChapterFields.NODE)));
            }
        }
        return nodes;
    }

    private Node node(Scalar name, Reading node) {
        NodeId id = new NodeId(plan.id(), name.value());
        List<Block> text = BlockReader.read(node, "text", id.toString(), writing);
        NodeEnd end = ends.read(node, id);
        refuseReserved(name);
        refuseTextAfterEnd(node);
        boolean nothingToDo = end instanceof NodeEnd.Go || end instanceof NodeEnd.Ends;
        if (nothingToDo && !node.has("text") && node.allKnown()) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.EMPTY_NODE,
                            name.where(),
                            "the node `" + name.value() + "` has nothing to read and nothing to choose",
                            "give it `text`, or lead past it");
        }
        return new Node(id, writing.effects(node, "do"), text, end, name.where());
    }

    private void refuseReserved(Scalar name) {
        if (List.of(Destinations.NEXT_CHAPTER, Destinations.UNFINISHED, "back").contains(name.value())) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.RESERVED_NAME,
                            name.where(),
                            "`" + name.value() + "` has a meaning of its own after `go:`",
                            "give this node another name");
        }
    }

    /** The order of keys means nothing to YAML, and something to whoever reads the file. */
    private void refuseTextAfterEnd(Reading node) {
        boolean ended = false;
        for (Mapping.Entry entry : node.mapping().entries()) {
            String key = entry.key().value();
            if (ended && (key.equals("text") || key.equals("do"))) {
                Span where = entry.key().where();
                writing.diagnostics()
                        .report(
                                DiagnosticCode.AFTER_THE_END,
                                where,
                                "`" + key + "` stands after the end of the node, and comes before it",
                                "move it up, to where it is read");
            }
            ended |= ChapterFields.NODE.exactlyOne().contains(key);
        }
    }
}
