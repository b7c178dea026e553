package hailsham.check;

import hailsham.check.fault.Finding;
import hailsham.check.proof.Count;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What is to be said of a story as a whole.
 *
 * @param findings by the files and the places in them
 * @param answers one for each kind of fault that was looked for
 * @param contracts how it stands with each, in their order
 * @param ways how many rows of decisions lead through it
 * @param states how many states there are that differ in what can be done in them and after them
 * @param millis how long it took
 */
public record Report(
        List<Finding> findings,
        List<Answer> answers,
        List<ContractAnswer> contracts,
        Count ways,
        Count states,
        long millis) {
    public Report {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
        contracts = List.copyOf(contracts);
    }

    /** While faults are looked for, another thread counts. */
    static Report of(Proof proof) {
        CompletableFuture<Count> counted = CompletableFuture.supplyAsync(proof::ways);
        Verdicts verdicts = Verdicts.of(proof);
        Count ways = counted.join();
        Count states = proof.prover().states();
        return new Report(
                verdicts.findings(),
                verdicts.answers(),
                verdicts.contracts(),
                ways,
                states,
                proof.elapsed().toMillis());
    }
}
