package hailsham.check;

import hailsham.check.fault.Evidence;
import hailsham.check.fault.Faults;
import hailsham.check.fault.Finding;
import hailsham.check.fault.Findings;
import hailsham.check.model.Where;
import hailsham.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a story, and what could not be found out.
 *
 * @param findings by the files and the places in them
 * @param answers one for each kind of fault that was looked for
 * @param contracts how it stands with each, in their order
 */
record Verdicts(List<Finding> findings, List<Answer> answers, List<ContractAnswer> contracts) {
    /** Looks for every fault, and whether every contract is kept. */
    static Verdicts of(Proof proof) {
        Promises promises = new Promises(proof);
        List<List<Where>> asked = proof.states(promises.questions());
        Evidence evidence = new Evidence(proof.prover(), asked);
        Findings findings = Faults.find(evidence);
        List<ContractAnswer> contracts = promises.answers(proof.outcomes(evidence.others(), asked));
        contracts.forEach(contract -> contract.report(findings));
        List<Answer> answers = new ArrayList<>();
        Faults.codes().forEach(code -> answers.add(Answer.of(code, findings)));
        answers.add(Answer.of(DiagnosticCode.BROKEN_CONTRACT, findings));
        answers.add(Answer.of(DiagnosticCode.BROKEN_KNOWING, findings));
        return new Verdicts(findings.found(), answers, contracts);
    }
}
