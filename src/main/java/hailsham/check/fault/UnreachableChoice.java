package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.expression.Condition;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import java.util.List;
import java.util.Optional;

/** Finds choices that no reader can take, and those whose condition holds for everybody. */
final class UnreachableChoice implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREACHABLE_CHOICE, DiagnosticCode.ALWAYS_TRUE);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight.Kind kind : List.of(Sight.Kind.CHOICE, Sight.Kind.ON)) {
            for (Sight sight : evidence.all(kind)) {
                boolean comes = evidence.met(new Sight(Sight.Kind.NODE, sight.unit(), 0, 0));
                if (comes && sight.arm() == 0) {
                    taken(sight, evidence, findings);
                } else if (comes) {
                    varies(sight, evidence, findings);
                }
            }
        }
    }

    private static void taken(Sight sight, Evidence evidence, Findings findings) {
        if (evidence.open(sight, DiagnosticCode.UNREACHABLE_CHOICE, findings) || !evidence.never(sight)) {
            return;
        }
        Option option = option(sight, evidence);
        String why = option.when.isPresent()
                ? "`" + option.when.get().written() + "` never holds here"
                : option.fallback ? "something else can always be chosen here" : "nothing ever lets it be taken";
        if (evidence.waits(sight)) {
            findings.report(DiagnosticCode.WAITING, option.where, option.name + " cannot be taken as yet", why);
        } else {
            findings.report(DiagnosticCode.UNREACHABLE_CHOICE, option.where, option.name + " can never be taken", why);
        }
    }

    private static void varies(Sight sight, Evidence evidence, Findings findings) {
        Option option = option(sight, evidence);
        boolean never = !evidence.open(sight, DiagnosticCode.ALWAYS_TRUE, findings) && evidence.never(sight);
        boolean free = evidence.met(new Sight(sight.kind(), sight.unit(), sight.index(), 0));
        if (option.when.isPresent() && never && free) {
            boolean waits = evidence.waits(new Sight(sight.kind(), sight.unit(), sight.index(), 0));
            findings.report(
                    waits ? DiagnosticCode.WAITING : DiagnosticCode.ALWAYS_TRUE,
                    option.where,
                    "the condition of " + option.name + " always holds" + (waits ? " as yet" : ""),
                    "whoever comes here finds `" + option.when.get().written() + "`");
        }
    }

    private record Option(String name, Optional<Condition> when, boolean fallback, Span where) {}

    private static Option option(Sight sight, Evidence evidence) {
        Node node = evidence.program().node(sight.unit());
        if (node.end() instanceof NodeEnd.Threads threads) {
            return new Option("going on from `" + node.id() + "`", threads.on().when(), false, threads.where());
        } else if (node.end() instanceof NodeEnd.Choices choices) {
            Choice choice = choices.choices().get(sight.index());
            return new Option("the choice `" + choice.id() + "`", choice.when(), choice.fallback(), choice.where());
        }
        throw new AssertionError(node.end());
    }
}
