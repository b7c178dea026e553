package hailsham.yaml.decode;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import hailsham.story.Style;
import hailsham.yaml.fields.Numbers;
import hailsham.yaml.fields.ShapeCheck;
import hailsham.yaml.fields.StyleFields;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.parser.TreeReader;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code style.yaml}. */
public final class StyleDecoder {
    private final Diagnostics diagnostics;

    private StyleDecoder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The house style of a file; what of it is at fault is reported and left out. */
    public static Optional<Style> decode(SourceFile file, Diagnostics diagnostics) {
        return TreeReader.read(file, diagnostics)
                .map(tree -> new Reading(ShapeCheck.check(tree, StyleFields.STYLE, diagnostics), StyleFields.STYLE))
                .map(new StyleDecoder(diagnostics)::style);
    }

    private Style style(Reading style) {
        List<Style.Fault> faults = new ArrayList<>();
        for (Mapping.Entry entry : style.entries("patterns")) {
            if (entry.value() instanceof Mapping mapping) {
                fault(entry.key(), new Reading(mapping, StyleFields.PATTERN)).ifPresent(faults::add);
            }
        }
        Set<String> allowed = new LinkedHashSet<>();
        for (Scalar run : style.scalars("allowed")) {
            allowed.add(run.value().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
        return new Style(faults, style.scalar("sum").flatMap(StyleDecoder::number), measures(style), allowed);
    }

    private static Map<Style.Measure, Style.Limit> measures(Reading style) {
        Map<Style.Measure, Style.Limit> measures = new LinkedHashMap<>();
        Optional<Reading> written = style.keys("measures", StyleFields.MEASURES);
        for (Style.Measure measure : Style.Measure.values()) {
            Optional<Scalar> figure = written.flatMap(reading -> reading.scalar(measure.word()));
            if (figure.isPresent()) {
                Optional<int[]> range = Numbers.range(figure.get().value());
                OptionalInt least = range.isPresent() ? OptionalInt.of(range.get()[0]) : OptionalInt.empty();
                int most = range.isPresent()
                        ? range.get()[1]
                        : Numbers.whole(figure.get().value()).orElseThrow();
                measures.put(measure, new Style.Limit(least, most, figure.get().where()));
            }
        }
        return measures;
    }

    private Optional<Style.Fault> fault(Scalar id, Reading fault) {
        Optional<Pattern> pattern = fault.scalar("pattern").flatMap(this::pattern);
        Optional<int[]> wanted = fault.scalar("wanted").map(Scalar::value).flatMap(Numbers::range);
        Optional<Double> limit = fault.scalar("limit").flatMap(StyleDecoder::number);
        if (pattern.isEmpty() || (wanted.isEmpty() && limit.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Style.Fault(
                id.value(),
                fault.word("name"),
                wanted.map(range -> (double) range[0]).orElse(0.0),
                wanted.map(range -> (double) range[1]).orElseGet(() -> limit.orElse(0.0)),
                pattern.get(),
                id.where()));
    }

    private static Optional<Double> number(Scalar written) {
        OptionalDouble number = Numbers.decimal(written.value());
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private Optional<Pattern> pattern(Scalar written) {
        SourceText text = written.text();
        String regex = text.text().stripTrailing();
        try {
            return Optional.of(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            int at = Math.max(0, Math.min(e.getIndex(), regex.length() - 1));
            diagnostics.report(
                    DiagnosticCode.BAD_PATTERN,
                    text.span(at, at + 1),
                    "from here on this is no regular expression",
                    "close what was opened, or write a backslash before a sign that is meant as itself");
            return Optional.empty();
        }
    }
}
