package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeId;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.nodes.MemoryReader;
import hailsham.yaml.nodes.NodeReader;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.Writing;
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
    private final NodeReader nodes;

    ChapterReader(ChapterPlan plan, Outline outline, Writing writing) {
        this.plan = plan;
        this.reading = plan.reading();
        this.writing = writing;
        this.nodes = new NodeReader(writing, new ChapterDestinations(outline, plan, writing));
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
                StoryDecoder.values(reading.names("memories")),
                plan.where());
    }

    List<Memory> memories() {
        MemoryReader memories = new MemoryReader(writing, plan.id());
        List<Memory> read = new ArrayList<>();
        for (Mapping.Entry entry : reading.entries("memories")) {
            if (entry.value() instanceof Mapping mapping) {
                read.add(memories.read(entry.key().value(), entry.key(), new Reading(mapping, ChapterFields.MEMORY)));
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
        Optional<Scalar> written = reading.scalar("begins");
        if (written.isPresent()) {
            if (writing.names().nodesOf(plan.id()).contains(name)) {
                writing.names().met(Kind.NODE, plan.id() + "/" + name, Use.BEGINS, written.get());
            } else {
                writing.unknown(
                        "no node of this chapter is called `" + name + "`",
                        written.get(),
                        writing.names().nodesOf(plan.id()));
            }
        }
        return new NodeId(plan.id(), name);
    }

    private Map<String, Node> nodes() {
        Map<String, Node> read = new LinkedHashMap<>();
        for (Mapping.Entry entry : reading.entries("nodes")) {
            if (entry.value() instanceof Mapping mapping) {
                NodeId id = new NodeId(plan.id(), entry.key().value());
                read.put(id.node(), nodes.read(id, entry.key(), new Reading(mapping, ChapterFields.NODE)));
            }
        }
        return read;
    }
}
