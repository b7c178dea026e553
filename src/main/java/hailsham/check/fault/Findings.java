package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.check.walk.Witness;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where faults are gathered, and questions that stayed open. */
public final class Findings {
    /** Why a question stays open of which only the model knows the answer. */
    static final String UNCONFIRMED = "the engine does not confirm the way that was found";

    private final List<Finding> found = new ArrayList<>();
    private final Map<DiagnosticCode, List<String>> open = new EnumMap<>(DiagnosticCode.class);

    void report(DiagnosticCode code, Span where, String message, String hint) {
        report(code, where, message, hint, Optional.empty());
    }

    void report(DiagnosticCode code, Span where, String message, String hint, Witness witness) {
        report(code, where, message, hint, Optional.of(witness));
    }

    /** Reports a fault, with decisions that show it where there are any. */
    public void report(DiagnosticCode code, Span where, String message, String hint, Optional<Witness> witness) {
        String said = witness.flatMap(Witness::when)
                .map(when -> message + ", " + when)
                .orElse(message);
        found.add(new Finding(new Diagnostic(code, Optional.of(where), said, Optional.of(hint)), witness));
    }

    /** Reports what some reader meets, with the way to it; it stays open where the engine does not confirm that. */
    void report(DiagnosticCode code, Span where, String message, String hint, Sight met, Evidence evidence) {
        Optional<Witness> witness = evidence.witness(met);
        if (witness.isPresent()) {
            report(code, where, message, hint, witness.get());
        } else {
            open(code, UNCONFIRMED);
        }
    }

    /** Notes that it is not known whether there is a fault, and why. */
    public void open(DiagnosticCode code, String why) {
        open.computeIfAbsent(code, c -> new ArrayList<>()).add(why);
    }

    /** All faults, by the files and the places in them. */
    public List<Finding> found() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparing((Finding finding) -> span(finding).file().name())
                        .thenComparing(finding -> span(finding).start()));
        return sorted;
    }

    private static Span span(Finding finding) {
        return finding.problem().span().orElseThrow();
    }

    /** Those in a file, with the same questions open. */
    Findings in(SourceFile file) {
        Findings there = new Findings();
        found.stream().filter(finding -> span(finding).file().equals(file)).forEach(there.found::add);
        there.open.putAll(open);
        return there;
    }

    /** How many faults of a kind there are. */
    public int count(DiagnosticCode code) {
        return (int) found.stream()
                .filter(finding -> finding.problem().code() == code)
                .count();
    }

    /** Why questions of a kind stayed open; empty where none did. */
    public List<String> open(DiagnosticCode code) {
        return List.copyOf(open.getOrDefault(code, List.of()));
    }
}
