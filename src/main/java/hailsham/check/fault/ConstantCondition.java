package hailsham.check.fault;

import hailsham.check.model.GuardSource;
import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Piece;
import java.util.List;

/**
 * Finds conditions that never vary where they stand, and so say nothing. Where a text is never read for it, that is told
 * of instead, by {@link UnreachableText}.
 */
final class ConstantCondition implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.ALWAYS_TRUE, DiagnosticCode.ALWAYS_FALSE);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.GUARD)) {
            GuardSource source = evidence.model().sources().unit(sight.unit()).guard(sight.index());
            Sight other = new Sight(sight.kind(), sight.unit(), sight.index(), 1 - sight.arm());
            boolean told = (sight.arm() == 0 ? source.ifSo() : source.ifNot()).isPresent();
            if (source.kind() != GuardSource.Kind.RECALL && !told) {
                judge(sight, other, source.written(), source.where(), evidence, findings);
            }
        }
        for (Varying piece : Varying.all(evidence)) {
            if (piece.arms().get(0).piece() instanceof Piece.Either either) {
                for (int i = 0; i < 2; i++) {
                    if (piece.arms().get(i).empty()) {
                        Span where = piece.arms().get(i).passage().where();
                        Sight other = piece.sights().get(1 - i);
                        judge(piece.sights().get(i), other, either.when().written(), where, evidence, findings);
                    }
                }
            }
        }
    }

    /** @param sight one side of a condition: arm 0 where it holds */
    private static void judge(
            Sight sight, Sight other, String written, Span where, Evidence evidence, Findings findings) {
        boolean never = sight.kind() == Sight.Kind.GUARD
                ? sight.arm() == 0
                : evidence.model().arm(sight).item() == 0;
        DiagnosticCode code = never ? DiagnosticCode.ALWAYS_FALSE : DiagnosticCode.ALWAYS_TRUE;
        if (!evidence.met(other) || evidence.open(sight, code, findings) || !evidence.never(sight)) {
            return;
        }
        String message = "`" + written + "` " + (never ? "never" : "always") + " holds here";
        if (evidence.waits(sight) || evidence.waits(other)) {
            findings.report(
                    DiagnosticCode.WAITING, where, message + " as yet", "it asks for what is still to be written");
        } else {
            findings.report(code, where, message, "it makes no difference: leave it out, or ask for something else");
        }
    }
}
