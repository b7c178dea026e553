package hailsham.check.style;

import hailsham.check.prose.Lines;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Part;
import hailsham.story.Passage;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.story.Style.Measure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds stories against a house style: one, and then others that were made of it, whose prose is mostly the same and is
 * not looked through again. Prose is judged by part, a chapter being too short for small rates; options and reasons are
 * no narration.
 */
public final class HouseStyle {
    /** A warning names so many places beside its own. */
    private static final int PLACES = 8;

    private final Style style;
    private final Patterns patterns;
    private final IdentityHashMap<Passage, List<String>> wordings = new IdentityHashMap<>();

    public HouseStyle(Style style) {
        this.style = style;
        this.patterns = new Patterns(style);
    }

    /** Checks a story. */
    public StyleCheck check(Story story) {
        return check(story, story.parts());
    }

    /** Checks some parts only of what is judged by part; the rest is checked all the same. */
    public StyleCheck check(Story story, List<Part> parts) {
        if (style.faults().isEmpty()
                && style.measures().isEmpty()
                && style.sum().isEmpty()) {
            return StyleCheck.NONE;
        }
        List<Worded> all = Lines.of(story).stream()
                .filter(line -> line.kind().isTold())
                .map(line -> new Worded(line, wordings(line.passage())))
                .toList();
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
        warnings.addAll(Screens.warnings(story, style, this::wordings));
        warnings.addAll(Pace.warnings(story, style));
        return new StyleCheck(rates, warnings);
    }

    private List<String> wordings(Passage passage) {
        return wordings.computeIfAbsent(passage, Wordings::of);
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
