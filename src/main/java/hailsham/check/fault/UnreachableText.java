package hailsham.check.fault;

import hailsham.check.model.Arm;
import hailsham.check.model.GuardSource;
import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Memory;
import hailsham.story.Piece;
import java.util.List;
import java.util.Optional;

/** Finds texts that no reader reads: under a condition that never holds, or for want of one that never fails. */
final class UnreachableText implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.UNREACHABLE_TEXT);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.GUARD)) {
            guard(sight, evidence, findings);
        }
        for (Varying piece : Varying.all(evidence)) {
            piece(piece, evidence, findings);
        }
        for (Sight sight : evidence.all(Sight.Kind.UNIT)) {
            unit(sight, evidence, findings);
        }
    }

    private static void guard(Sight sight, Evidence evidence, Findings findings) {
        GuardSource source = evidence.model().sources().unit(sight.unit()).guard(sight.index());
        boolean so = sight.arm() == 0;
        Optional<Span> text = so ? source.ifSo() : source.ifNot();
        Sight other = new Sight(sight.kind(), sight.unit(), sight.index(), 1 - sight.arm());
        if (text.isPresent() && evidence.met(other)) {
            String why = "`" + source.written() + "` " + (so ? "never" : "always") + " holds here";
            report(sight, text.get(), "this", why, evidence, findings);
        }
    }

    private static void piece(Varying piece, Evidence evidence, Findings findings) {
        boolean read = piece.sights().stream().anyMatch(evidence::met);
        for (int i = 0; i < piece.arms().size(); i++) {
            Arm arm = piece.arms().get(i);
            if (read && !arm.empty()) {
                report(
                        piece.sights().get(i),
                        arm.passage().where(),
                        "`" + piece.words(i) + "`",
                        piece.why(i),
                        evidence,
                        findings);
            }
        }
    }

    private static void unit(Sight sight, Evidence evidence, Findings findings) {
        int memory = evidence.program().memoryOf(sight.unit());
        if (!evidence.met(new Sight(Sight.Kind.MEMORY, evidence.program().text(memory), 0, 0))) {
            return;
        }
        Memory source = evidence.program().memory(memory);
        int way = sight.unit() - evidence.program().retelling(memory, 0);
        boolean nowhere = evidence.where(sight).isEmpty();
        if (way < source.retellings().size()) {
            Memory.Retelling retelling = source.retellings().get(way);
            String why =
                    nowhere ? "nothing asks how `" + source.id() + "` is told" : "nobody comes to where it is asked";
            report(sight, retelling.where(), "this", why, evidence, findings);
        } else {
            Memory.Answer answer =
                    source.with().get(source.of().get(way - source.retellings().size()));
            if (answer != null) {
                String why = "`" + source.id() + "` is never brought up with `" + answer.person() + "`";
                report(sight, answer.where(), "this", why, evidence, findings);
            }
        }
    }

    private static void report(Sight sight, Span text, String what, String why, Evidence evidence, Findings findings) {
        if (evidence.open(sight, DiagnosticCode.UNREACHABLE_TEXT, findings) || !evidence.never(sight)) {
            return;
        }
        boolean nowhere = evidence.where(sight).isEmpty() && sight.kind() == Sight.Kind.UNIT;
        boolean unfinished = !evidence.story().unfinished().isEmpty();
        boolean turn =
                sight.kind() == Sight.Kind.LINE && evidence.model().arm(sight).piece() instanceof Piece.Alternatives;
        // Chapters that are still to be written may lead here again.
        if (evidence.waits(sight) || ((nowhere || turn) && unfinished)) {
            findings.report(DiagnosticCode.WAITING, text, "no reader reads " + what + " as yet", why);
        } else {
            findings.report(DiagnosticCode.UNREACHABLE_TEXT, text, "no reader ever reads " + what, why);
        }
    }
}
