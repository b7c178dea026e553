package hailsham.check.fault;

import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
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

    /**
     * Finds what the evidence of a chapter shows: all faults in it that are not of the story as a whole. That it leads to
     * an ending is of the whole.
     */
    public static Findings find(Evidence evidence, Chapter chapter) {
        Findings findings = new Findings();
        for (Fault fault : ALL) {
            if (!(fault instanceof Endless || fault instanceof UnreachableEnding || fault instanceof UnreadVariable)) {
                fault.find(evidence, findings);
            }
        }
        return findings.in(chapter.where().file());
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
