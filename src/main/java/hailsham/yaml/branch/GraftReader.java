package hailsham.yaml.branch;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.yaml.fields.BranchFields;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.nodes.BlockReader;
import hailsham.yaml.nodes.ChoiceReader;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a branch adds to nodes of the story. */
record GraftReader(Writing writing, Placement placement, Story story, String branch) {
    List<Branch.Graft> read(Reading reading) {
        Map<NodeId, Reading> found = new LinkedHashMap<>();
        for (Reading graft : reading.readings("grafts", BranchFields.GRAFT)) {
            onto(graft, found.keySet()).ifPresent(node -> found.put(node, graft));
        }
        // All of them first: what one offers may be asked after in another.
        found.forEach((onto, graft) -> declareChoices(graft, onto));
        List<Branch.Graft> grafts = new ArrayList<>();
        found.forEach((onto, graft) -> grafts.add(graft(graft, onto)));
        return grafts;
    }

    private Optional<NodeId> onto(Reading graft, Set<NodeId> seen) {
        Optional<Scalar> written = graft.scalar("onto");
        Optional<NodeId> node = written.flatMap(this::node);
        if (node.isPresent() && seen.contains(node.get())) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.NAME_TAKEN,
                            written.get().where(),
                            "this branch is grafted onto `" + node.get() + "` already",
                            "put both into one graft");
            return Optional.empty();
        }
        return node;
    }

    private Optional<NodeId> node(Scalar written) {
        String name = written.value();
        if (!writing.names().has(Kind.NODE, name)) {
            if (!writing.refuseChapter(Kind.NODE, written)) {
                writing.unknown(
                        "no node of the story is called `" + name + "`",
                        written,
                        writing.names().all(Kind.NODE));
            }
            return Optional.empty();
        }
        writing.names().met(Kind.NODE, name, Use.GRAFTS_ONTO, written);
        Node node = story.node(NodeId.of(name));
        if (!(node.end() instanceof NodeEnd.Choices)) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.NO_GRAFT_HERE,
                            written.where(),
                            "`" + name + "` ends in `" + NodeEnd.key(node.end())
                                    + "`, and a branch is grafted onto a node that ends in `choices`",
                            nearby(node));
            return Optional.empty();
        }
        return Optional.of(node.id());
    }

    private String nearby(Node node) {
        List<String> here = story.chapter(node.id().chapter()).nodes().values().stream()
                .filter(other -> other.end() instanceof NodeEnd.Choices)
                .map(other -> "`" + other.id() + "`")
                .toList();
        return here.isEmpty() ? "no node of its chapter does" : "those of its chapter are " + String.join(", ", here);
    }

    /** So that a later condition can ask whether one was taken. */
    private void declareChoices(Reading graft, NodeId onto) {
        for (Reading choice : graft.readings("choices", ChapterFields.CHOICE)) {
            writing.names().know(Kind.CHOICE, onto + "." + whole(choice.word("choice")));
        }
    }

    private Branch.Graft graft(Reading graft, NodeId onto) {
        if (!graft.has("text") && !graft.has("choices") && graft.allKnown()) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.EMPTY_NODE,
                            graft.where(),
                            "this graft adds nothing to read and nothing to choose",
                            "give it `text` or `choices`, or leave it out");
        }
        BranchDestinations destinations = new BranchDestinations(writing, placement, Set.of(onto));
        List<Choice> choices = new ChoiceReader(writing, destinations).grafted(graft, onto, this::whole);
        return new Branch.Graft(
                onto, BlockReader.read(graft, "text", onto + "." + whole(""), writing), choices, graft.where());
    }

    private String whole(String own) {
        return Branch.whole(branch, own);
    }
}
