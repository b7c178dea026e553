package hailsham.check.fault;

import hailsham.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** All that is looked for. */
public final class Faults {
    private static final List<Fault> ALL = List.of(
            new UnreachableNode(),
            new UnreachableChoice(),
            new UnreachableText(),
            new UnreachableEnding(),
            new UnreachableMemory(),
            new Stuck(),
            new Endless(),
            new NeverLived(),
            new UnreadVariable(),
            new ConstantCondition(),
            new LostEffect(),
            new SameChoice());

    private Faults() {}

    /** The kinds of fault, in the order in which they are answered for. */
    public static List<DiagnosticCode> codes() {
        List<DiagnosticCode> codes = new ArrayList<>();
        for (Fault fault : ALL) {
            fault.codes().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        }
        return codes;
    }

    /** Finds everything that the evidence shows. */
    public static Findings find(Evidence evidence) {
        Findings findings = new Findings();
        for (Fault fault : ALL) {
            fault.find(evidence, findings);
        }
        return findings;
    }
}
