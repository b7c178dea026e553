package hailsham.check.style;

import hailsham.check.prose.Line;
import hailsham.check.prose.Lines;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.story.Style.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds a story against its house style. Prose is judged by part, a chapter being too short for small rates; options and
 * reasons are no narration.
 *
 * @param findings each pattern in each voice of each part
 * @param warnings what is against the style, with a place each
 */
public record StyleCheck(List<Finding> findings, List<Diagnostic> warnings) {
    /** A warning names so many places beside its own. */
    private static final int PLACES = 8;

    public StyleCheck {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** Checks. */
    public static StyleCheck of(Story story, Style style) {
        List<Finding> findings = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (Part part : story.parts()) {
            List<Line> lines = told(Lines.of(story)).stream()
                    .filter(line -> story.chapter(line.chapter()).part().equals(part.id()))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            List<Finding> ofPart = new Patterns(style, part.id(), lines).findings();
            findings.addAll(ofPart);
            ofPart.stream().filter(Finding::isFault).forEach(finding -> warnings.add(warning(finding, style)));
            style.sum().flatMap(most -> sum(part.id(), ofPart, most)).ifPresent(warnings::add);
            warnings.addAll(Counted.warnings(part.id(), style.measures(), lines));
        }
        List<Line> all = told(Lines.of(story));
        Style.Limit repeated = style.measures().get(Measure.REPEATED_WORDS);
        if (repeated != null) {
            warnings.addAll(Repeats.warnings(all, repeated.most(), style.allowed()));
        }
        warnings.addAll(Screens.warnings(story, style));
        return new StyleCheck(findings, warnings);
    }

    private static List<Line> told(List<Line> lines) {
        return lines.stream().filter(line -> line.kind().isTold()).toList();
    }

    /** At the first place, naming others; for what is missing at the pattern itself. */
    private static Diagnostic warning(Finding finding, Style style) {
        if (finding.places().isEmpty() || finding.perThousand() < finding.least()) {
            Optional<Span> where = style.faults().stream()
                    .filter(fault -> fault.id().equals(finding.id()))
                    .map(Style.Fault::where)
                    .findFirst();
            return new Diagnostic(DiagnosticCode.STYLE, where, finding.sentence(), Optional.empty());
        }
        List<Span> others = finding.places().subList(1, finding.places().size());
        String named = others.stream().limit(PLACES).map(Span::toString).collect(Collectors.joining(", "));
        String more = others.size() > PLACES ? " and " + (others.size() - PLACES) + " more" : "";
        return new Diagnostic(
                DiagnosticCode.STYLE,
                Optional.of(finding.places().get(0)),
                finding.sentence(),
                others.isEmpty() ? Optional.empty() : Optional.of("also " + named + more));
    }

    private static Optional<Diagnostic> sum(String part, List<Finding> findings, double most) {
        double sum = findings.stream()
                .filter(finding -> finding.voice() == Voice.NARRATION && finding.least() == 0)
                .mapToDouble(Finding::perThousand)
                .sum();
        return sum <= most
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        DiagnosticCode.STYLE,
                        Optional.empty(),
                        String.format(
                                Locale.ROOT,
                                "all faults together come to %.1f in 1,000 words of the narration of `%s`, where %.1f may be",
                                sum,
                                part,
                                most),
                        Optional.empty()));
    }
}
