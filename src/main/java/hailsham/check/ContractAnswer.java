package hailsham.check;

import hailsham.check.fault.Findings;
import hailsham.check.walk.Witness;
import hailsham.source.DiagnosticCode;
import hailsham.story.Promise;
import java.util.Optional;

/**
 * How it stands with a contract.
 *
 * @param kept whether it is kept for every reader there can be; empty where that is not known
 * @param witness decisions that break it; empty where it is that no decisions lead somewhere
 * @param why what breaks it, or why it is not known
 */
public record ContractAnswer(Promise promise, Optional<Boolean> kept, Optional<Witness> witness, Optional<String> why) {
    static ContractAnswer kept(Promise promise) {
        return new ContractAnswer(promise, Optional.of(true), Optional.empty(), Optional.empty());
    }

    static ContractAnswer broken(Promise promise, Optional<Witness> witness, String why) {
        return new ContractAnswer(promise, Optional.of(false), witness, Optional.of(why));
    }

    static ContractAnswer open(Promise promise, String why) {
        return new ContractAnswer(promise, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /**
     * Reports it where it is broken, and notes it where that is not known.
     *
     * <p>Where only a reader breaks it who lives a chapter again knowing more, that is a warning. The story as it is told
     * keeps its promise, and some promises say just what she cannot know as yet: no edit would keep these for her.
     */
    void report(Findings findings) {
        if (kept.isEmpty()) {
            findings.open(DiagnosticCode.BROKEN_CONTRACT, "`" + promise.text() + "`: " + why.orElseThrow());
        } else if (!kept.get() && witness.flatMap(Witness::when).isPresent()) {
            findings.report(
                    DiagnosticCode.BROKEN_KNOWING,
                    promise.where(),
                    "`" + promise.text() + "` is kept by every first telling and broken otherwise",
                    why.orElseThrow(),
                    witness);
        } else if (!kept.get()) {
            findings.report(
                    DiagnosticCode.BROKEN_CONTRACT,
                    promise.where(),
                    "`" + promise.text() + "` is not kept",
                    why.orElseThrow(),
                    witness);
        }
    }
}
