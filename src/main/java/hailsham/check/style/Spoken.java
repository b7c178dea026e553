package hailsham.check.style;

import hailsham.check.prose.Words;
import hailsham.check.style.needle.Grams;
import hailsham.check.style.needle.Needles;
import hailsham.source.Span;
import hailsham.story.Style;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What of a line is in one voice, and where in it each pattern was found.
 *
 * <p>Of a passage that varies, each wording is looked through, and what is found alike in several counts once: it is
 * what one reader meets.
 */
final class Spoken {
    private final int words;
    private final IdentityHashMap<Style.Fault, List<Span>> places = new IdentityHashMap<>(1);

    /** Looks through a line. */
    Spoken(Worded line, Voice voice, Map<Style.Fault, Needles> patterns) {
        List<Text> texts =
                line.wordings().stream().map(voice::in).distinct().map(Text::of).toList();
        this.words = texts.stream().mapToInt(text -> Words.in(text.text)).max().orElse(0);
        patterns.forEach((fault, needles) -> {
            List<Span> found = places(fault, needles, texts, line.where());
            if (!found.isEmpty()) {
                places.put(fault, found);
            }
        });
    }

    /** How many words a reader reads of it, at the most. */
    int words() {
        return words;
    }

    /** Where a pattern was found that may not be there. */
    List<Span> places(Style.Fault fault) {
        return places.isEmpty() ? List.of() : places.getOrDefault(fault, List.of());
    }

    /** A text as patterns see it: with a line end before the paragraph. */
    private record Text(String text, Grams grams) {
        private static final Text NOTHING = new Text("\n", Grams.of("\n"));

        static Text of(String said) {
            if (said.isEmpty()) {
                return NOTHING;
            }
            String text = "\n" + said;
            return new Text(text, Grams.of(text));
        }
    }

    private static List<Span> places(Style.Fault fault, Needles needles, List<Text> texts, Span where) {
        Map<String, Integer> most = new LinkedHashMap<>();
        for (Text text : texts) {
            if (needles.mayBeIn(text.grams)) {
                found(fault, text.text).forEach((words, times) -> most.merge(words, times, Math::max));
            }
        }
        List<Span> places = new ArrayList<>();
        most.forEach((words, times) -> {
            for (int time = 1; time <= times; time++) {
                Span place = Place.of(words, time, where);
                if (!Place.mayStand(fault.id(), place)) {
                    places.add(place);
                }
            }
        });
        return places;
    }

    /** Each piece of text that matches, with how often it does. */
    private static Map<String, Integer> found(Style.Fault fault, String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Matcher matcher = fault.pattern().matcher(text);
        while (matcher.find()) {
            found.merge(matcher.group(), 1, Integer::sum);
        }
        return found;
    }
}
