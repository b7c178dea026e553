package hailsham.check.style;

import hailsham.check.prose.Words;
import hailsham.check.style.needle.Grams;
import hailsham.check.style.needle.Needles;
import hailsham.source.Span;
import hailsham.story.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * Looks for the patterns of a style in prose.
 *
 * <p>Of a passage that varies, each wording is looked through, and what is found alike in several counts once: it is
 * what one reader meets.
 */
final class Patterns {
    private final Map<Style.Fault, Needles> faults = new LinkedHashMap<>();

    Patterns(Style style) {
        style.faults().forEach(fault -> faults.put(fault, Needles.of(fault.pattern())));
    }

    List<Rate> rates(String part, List<Worded> lines) {
        List<Rate> rates = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            List<Spoken> spoken = lines.stream()
                    .map(line -> new Spoken(
                            line.where(),
                            line.wordings().stream()
                                    .map(voice::in)
                                    .map(Text::of)
                                    .toList()))
                    .toList();
            int words = spoken.stream().mapToInt(Spoken::words).sum();
            for (Style.Fault fault : faults.keySet()) {
                if (voice == Voice.NARRATION || !fault.wanted()) {
                    rates.add(new Rate(
                            fault.id(),
                            fault.name(),
                            part,
                            voice,
                            fault.least(),
                            fault.most() * voice.leave(),
                            words,
                            places(fault, spoken)));
                }
            }
        }
        return rates;
    }

    /** A line in one voice, in each of its wordings. */
    private record Spoken(Span where, List<Text> texts) {
        int words() {
            return texts.stream().mapToInt(text -> Words.in(text.text)).max().orElse(0);
        }
    }

    /** A text as patterns see it: with a line end before the paragraph. */
    private record Text(String text, Grams grams) {
        static Text of(String said) {
            String text = "\n" + said;
            return new Text(text, Grams.of(text));
        }
    }

    private List<Span> places(Style.Fault fault, List<Spoken> spoken) {
        Needles needles = Objects.requireNonNull(faults.get(fault));
        List<Span> places = new ArrayList<>();
        for (Spoken one : spoken) {
            Map<String, Integer> most = new LinkedHashMap<>();
            for (Text text : one.texts()) {
                if (needles.mayBeIn(text.grams)) {
                    found(fault, text.text).forEach((words, times) -> most.merge(words, times, Math::max));
                }
            }
            most.forEach((words, times) -> {
                for (int time = 1; time <= times; time++) {
                    Span place = Place.of(words, time, one.where());
                    if (!Place.mayStand(fault.id(), place)) {
                        places.add(place);
                    }
                }
            });
        }
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
