package hailsham.check;

import hailsham.check.fault.Evidence;
import hailsham.check.fault.Faults;
import hailsham.check.fault.Finding;
import hailsham.check.fault.Findings;
import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of the file of a chapter alone, for somebody who is writing it: no ways and states, which are those of
 * a story, and nothing of its contracts.
 *
 * @param open what is not known
 */
public record ChapterReport(List<Finding> findings, List<Answer> open) {
    public ChapterReport {
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }

    static ChapterReport of(Proof proof, Chapter chapter) {
        Findings findings = Faults.find(Evidence.of(proof.prover(), chapter), chapter);
        List<Answer> answers = new ArrayList<>();
        for (DiagnosticCode code : Faults.codes()) {
            if (!findings.open(code).isEmpty()) {
                answers.add(Answer.of(code, findings));
            }
        }
        return new ChapterReport(findings.found(), answers);
    }
}
