package hailsham.yaml.decode;

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
import java.util.Optional;

/** Finds where the ways of a chapter lead. */
record ChapterDestinations(Outline outline, ChapterPlan chapter, Writing writing) implements Destinations {
    @Override
    public Target target(Scalar written) {
        String name = written.value();
        if (name.equals(UNFINISHED)) {
            return new Target.Unfinished();
        }
        if (name.equals(NEXT_CHAPTER)) {
            return next(written);
        }
        if (writing.scope().find(Kind.NODE, name).isEmpty()) {
            unknown(written);
            return new Target.Unfinished();
        }
        int slash = name.indexOf('/');
        return to(
                slash < 0
                        ? new NodeId(chapter.id(), name)
                        : new NodeId(name.substring(0, slash), name.substring(slash + 1)),
                written);
    }

    private void unknown(Scalar written) {
        String name = written.value();
        if (writing.refuseChapter(Kind.NODE, written)) {
            return;
        }
        List<String> known = new ArrayList<>(writing.scope().names(Kind.NODE));
        known.add(NEXT_CHAPTER);
        known.add(UNFINISHED);
        writing.unknown("no node is called `" + name + "`" + elsewhere(name), written, known);
    }

    private static String elsewhere(String name) {
        return name.indexOf('/') < 0 ? " in this chapter" : "";
    }

    private Target next(Scalar written) {
        Optional<ChapterPlan> following = outline.after(chapter);
        String reason = null;
        String hint = "name the node that it leads to";
        if (chapter.part().free()) {
            reason = "the chapters of `" + chapter.part().id() + "` have no order: there is no next one";
            hint = "go back to the hub of the part";
        } else if (following.isEmpty()) {
            reason = "this is the last chapter";
            hint = "end it with `ending:`, or with `go: unfinished` where more is to be written";
        } else if (following.get().part().free()) {
            reason = "the chapters of the next part, `" + following.get().part().id() + "`, have no order";
            hint = "go to its hub";
        }
        if (reason != null) {
            writing.diagnostics().report(DiagnosticCode.NO_NEXT_CHAPTER, written.where(), reason, hint);
            return new Target.Unfinished();
        }
        ChapterPlan next = following.orElseThrow();
        return to(new NodeId(next.id(), next.reading().word("begins")), written);
    }

    private Target to(NodeId node, Scalar written) {
        writing.names().met(Kind.NODE, node.toString(), Use.GOES_TO, written);
        return new Target.To(node);
    }

    @Override
    public void refuseUnfree(Scalar of) {
        Optional<PartPlan> part = outline.part(of.value());
        if (part.isEmpty() && outline.allPartsRead()) {
            List<String> known = outline.parts().stream().map(PartPlan::id).toList();
            writing.unknown("no part is called `" + of.value() + "`", of, known);
        } else if (part.isPresent() && part.get().orderRead() && !part.get().free()) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.PART_NOT_FREE,
                            of.where(),
                            "the chapters of `" + of.value() + "` are told in the order of the files, and have no hub",
                            "go on with `go: next-chapter`, or give the part `order: free` in story.yaml");
        }
    }
}
