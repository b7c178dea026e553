package hailsham.check.style;

import hailsham.check.prose.Stretches;
import hailsham.check.prose.Stretches.Stretch;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.story.Chapter;
import hailsham.story.Node;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.story.Style.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Looks at how much is read from one choice to the next. Of the stretches that begin at a node the worst is named. */
final class Pace {
    private final Map<Node, List<Stretch>> stretches = new LinkedHashMap<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    private Pace(Story story) {
        for (Chapter chapter : story.chapters().values()) {
            for (Stretch stretch : Stretches.from(story, chapter)) {
                stretches
                        .computeIfAbsent(stretch.from(), from -> new ArrayList<>())
                        .add(stretch);
            }
        }
    }

    static List<Diagnostic> warnings(Story story, Style style) {
        Style.Limit words = style.measures().get(Measure.WORDS_BETWEEN_CHOICES);
        Style.Limit goOns = style.measures().get(Measure.GO_ONS);
        if (words == null && goOns == null) {
            return List.of();
        }
        Pace pace = new Pace(story);
        pace.judge(
                Measure.WORDS_BETWEEN_CHOICES,
                words,
                stretch -> (int) Math.round(stretch.words()),
                " words are read from here to the next choice",
                "give the reader something to do on the way");
        pace.judge(
                Measure.GO_ONS,
                goOns,
                Stretch::goOns,
                " screens in a row from here only ask to go on",
                "give one of them a choice, or make one of two");
        return pace.warnings;
    }

    private void judge(
            Measure measure, Style.@Nullable Limit limit, ToIntFunction<Stretch> figure, String what, String hint) {
        if (limit == null) {
            return;
        }
        stretches.forEach((from, all) -> {
            int most = all.stream().mapToInt(figure).max().orElse(0);
            if (most > limit.most() && !Place.keyMayStand(measure.word(), from.where())) {
                warnings.add(new Diagnostic(
                        DiagnosticCode.STYLE,
                        Optional.of(from.where()),
                        measure.word() + ": " + most + what + " where " + limit.most() + " may be",
                        Optional.of(hint)));
            }
        });
    }
}
