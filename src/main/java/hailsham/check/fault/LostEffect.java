package hailsham.check.fault;

import hailsham.check.model.EffectSource;
import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import java.util.List;

/** Finds additions that always run into the end of the range. */
final class LostEffect implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.LOST_EFFECT);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.ADDITION)) {
            boolean made = evidence.met(new Sight(sight.kind(), sight.unit(), sight.index(), 0));
            boolean asks = sight.arm() == 1 && made;
            if (asks && !evidence.open(sight, DiagnosticCode.LOST_EFFECT, findings) && evidence.never(sight)) {
                EffectSource source =
                        evidence.model().sources().unit(sight.unit()).addition(sight.index());
                findings.report(
                        DiagnosticCode.LOST_EFFECT,
                        source.where(),
                        "`" + source.effect().written() + "` always runs into the end of the range",
                        "widen the range of `" + source.effect().variable() + "`, or change it by less before");
            }
        }
    }
}
