package hailsham.yaml.branch;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeId;
import hailsham.yaml.nodes.Destinations;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where the ways of one node of a branch lead.
 *
 * @param origins the nodes of the story from which readers come to it
 */
record BranchDestinations(Writing writing, Placement placement, Set<NodeId> origins) implements Destinations {
    @Override
    public Target target(Scalar written) {
        String name = written.value();
        return switch (name) {
            case BACK -> back(written);
            case UNFINISHED -> {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.NO_WAY_BACK,
                                written.where(),
                                "`unfinished` would close the telling, and a branch always comes back",
                                "lead `back`, or to a node of the story");
                yield new Target.Unfinished();
            }
            case NEXT_CHAPTER -> {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.NO_NEXT_CHAPTER,
                                written.where(),
                                "a branch has no place among the chapters, so that none is the next",
                                "name the node that it leads to, or lead `back`");
                yield new Target.Unfinished();
            }
            default -> node(written);
        };
    }

    private Target back(Scalar written) {
        if (origins.size() > 1) {
            String all = origins.stream().map(node -> "`" + node + "`").collect(Collectors.joining(" and "));
            writing.diagnostics()
                    .report(
                            DiagnosticCode.BACK_TO_MANY,
                            written.where(),
                            "readers come to here from " + all + ", so that `back` may be either",
                            "name the node that it leads to, or write a node for each");
        }
        return new Target.Back(origins.iterator().next());
    }

    private Target node(Scalar written) {
        String name = written.value();
        return writing.scope()
                .find(Kind.NODE, name)
                .map(node -> to(node, written))
                .orElseGet(() -> unknown(written));
    }

    private Target to(String node, Scalar written) {
        writing.names().met(Kind.NODE, node, Use.GOES_TO, written);
        return new Target.To(NodeId.of(node));
    }

    private Target unknown(Scalar written) {
        if (!writing.refuseChapter(Kind.NODE, written)) {
            List<String> known = new ArrayList<>(writing.scope().names(Kind.NODE));
            known.add(BACK);
            boolean own = written.value().indexOf('/') < 0;
            writing.unknown(
                    "no node is called `" + written.value() + "`" + (own ? " in this branch" : ""), written, known);
        }
        return new Target.Unfinished();
    }

    @Override
    public void refuseUnfree(Scalar part) {
        throw new AssertionError("a branch has no hubs: " + part);
    }
}
