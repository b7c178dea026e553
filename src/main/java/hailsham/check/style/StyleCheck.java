package hailsham.check.style;

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
 * @param rates how often each pattern was found, in each voice of each part
 * @param warnings what is against the style, with a place each
 */
public record StyleCheck(List<Rate> rates, List<Diagnostic> warnings) {
    /** A warning names so many places beside its own. */
    private static final int PLACES = 8;

    public StyleCheck {
        rates = List.copyOf(rates);
        warnings = List.copyOf(warnings);
    }

    /** What is to be said where there is no story. */
    public static final StyleCheck NONE = new StyleCheck(List.of(), List.of());

    /** Checks. */
    public static StyleCheck of(Story story, Style style) {
        return of(story, style, story.parts());
    }

    /** Checks some parts only of what is judged by part; the rest is checked all the same. */
    public static StyleCheck of(Story story, Style style, List<Part> parts) {
        List<Worded> all = Lines.of(story).stream()
                .filter(line -> line.kind().isTold())
                .map(Worded::of)
                .toList();
        Patterns patterns = new Patterns(style);
        List<Rate> rates = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (Part part : parts) {
            List<Worded> lines = all.stream()
                    .filter(line -> story.chapter(line.line().chapter()).part().equals(part.id()))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            List<Rate> ofPart = patterns.rates(part.id(), lines);
            rates.addAll(ofPart);
            ofPart.stream().filter(Rate::isFault).forEach(rate -> warnings.add(warning(rate, style)));
            style.sum().flatMap(most -> sum(part.id(), ofPart, most)).ifPresent(warnings::add);
            warnings.addAll(Counted.warnings(part.id(), style.measures(), lines));
        }
        Style.Limit repeated = style.measures().get(Measure.REPEATED_WORDS);
        if (repeated != null) {
            warnings.addAll(Repeats.warnings(all, repeated.most(), style.allowed()));
        }
        warnings.addAll(Screens.warnings(story, style));
        warnings.addAll(Pace.warnings(story, style));
        return new StyleCheck(rates, warnings);
    }

    /** At the first place, naming others; for what is missing at the pattern itself. */
    private static Diagnostic warning(Rate rate, Style style) {
        if (rate.places().isEmpty() || rate.perThousand() < rate.least()) {
            Optional<Span> where = style.faults().stream()
                    .filter(fault -> fault.id().equals(rate.id()))
                    .map(Style.Fault::where)
                    .findFirst();
            return new Diagnostic(DiagnosticCode.STYLE, where, rate.sentence(), Optional.empty());
        }
        List<Span> others = rate.places().subList(1, rate.places().size());
        String named = others.stream().limit(PLACES).map(Span::toString).collect(Collectors.joining(", "));
        String more = others.size() > PLACES ? " and " + (others.size() - PLACES) + " more" : "";
        return new Diagnostic(
                DiagnosticCode.STYLE,
                Optional.of(rate.places().get(0)),
                rate.sentence(),
                others.isEmpty() ? Optional.empty() : Optional.of("also " + named + more));
    }

    private static Optional<Diagnostic> sum(String part, List<Rate> rates, double most) {
        double sum = rates.stream()
                .filter(rate -> rate.voice() == Voice.NARRATION && rate.least() == 0)
                .mapToDouble(Rate::perThousand)
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
