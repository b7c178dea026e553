package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Mentions;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeId;
import hailsham.yaml.nodes.Destinations;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where the ways of a chapter lead. */
final class ChapterDestinations implements Destinations {
    private final Outline outline;
    private final ChapterPlan chapter;
    private final Writing writing;
    /** Nodes by the names that they go by here: many ways lead to one. */
    private final Map<String, Target.To> known = new HashMap<>();

    ChapterDestinations(Outline outline, ChapterPlan chapter, Writing writing) {
        this.outline = outline;
        this.chapter = chapter;
        this.writing = writing;
    }

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
        Target.To to = known.get(name);
        if (to == null) {
            int slash = name.indexOf('/');
            to = new Target.To(
                    slash < 0
                            ? new NodeId(chapter.id(), name)
                            : new NodeId(name.substring(0, slash), name.substring(slash + 1)));
            known.put(name, to);
        }
        return met(to, written);
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
        return met(new Target.To(new NodeId(next.id(), next.reading().word("begins"))), written);
    }

    private Target met(Target.To to, Scalar written) {
        if (writing.names().mentions() != Mentions.NONE) {
            writing.names().met(Kind.NODE, to.node().toString(), Use.GOES_TO, written);
        }
        return to;
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
