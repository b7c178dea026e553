package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd.Target;
import hailsham.story.NodeId;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the ways of a chapter lead. */
record Destinations(Outline outline, ChapterPlan chapter, Writing writing) {
    static final String NEXT_CHAPTER = "next-chapter";
    static final String UNFINISHED = "unfinished";

    Target target(Reading reading, String key) {
        return reading.scalar(key).map(this::target).orElseGet(Target.Unfinished::new);
    }

    Target target(Scalar written) {
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
}
