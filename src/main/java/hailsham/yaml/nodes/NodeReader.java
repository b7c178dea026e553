package hailsham.yaml.nodes;

import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.List;

/** Reads a node. */
public record NodeReader(Writing writing, Destinations destinations) {
    /**
     * Reads one.
     *
     * @param name as it is written
     */
    public Node read(NodeId id, Scalar name, Reading node) {
        List<Block> text = BlockReader.read(node, "text", id.toString(), writing);
        NodeEnd end = new EndReader(writing, destinations).read(node, id);
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
        if (List.of(Destinations.NEXT_CHAPTER, Destinations.UNFINISHED, Destinations.BACK)
                .contains(name.value())) {
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
