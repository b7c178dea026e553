package hailsham.check.style;

import hailsham.check.prose.Line;
import hailsham.source.Span;
import hailsham.story.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Looks for the patterns of a style in the prose of a part.
 *
 * <p>Of a passage that varies, each wording is looked through, and what is found alike in several counts once: it is
 * what one reader meets.
 */
final class Patterns {
    private final Style style;
    private final String part;
    private final List<Line> lines;

    Patterns(Style style, String part, List<Line> lines) {
        this.style = style;
        this.part = part;
        this.lines = lines;
    }

    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            List<Spoken> spoken = lines.stream()
                    .map(line -> new Spoken(
                            line,
                            Wordings.of(line.passage()).stream().map(voice::in).toList()))
                    .toList();
            int words = spoken.stream()
                    .mapToInt(one ->
                            one.texts().stream().mapToInt(Words::in).max().orElse(0))
                    .sum();
            for (Style.Fault fault : style.faults()) {
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
    private record Spoken(Line line, List<String> texts) {}

    private static List<Span> places(Style.Fault fault, List<Spoken> spoken) {
        List<Span> places = new ArrayList<>();
        for (Spoken one : spoken) {
            Map<String, Integer> most = new LinkedHashMap<>();
            for (String text : one.texts()) {
                found(fault, text).forEach((words, times) -> most.merge(words, times, Math::max));
            }
            most.forEach((words, times) -> {
                for (int time = 1; time <= times; time++) {
                    Span place = Place.of(words, time, one.line().passage().where());
                    if (!Place.mayStand(fault.id(), place)) {
                        places.add(place);
                    }
                }
            });
        }
        return places;
    }

    /** Each piece of text that matches, with how often it does. The pattern sees a line end before the paragraph. */
    private static Map<String, Integer> found(Style.Fault fault, String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Matcher matcher = fault.pattern().matcher("\n" + text);
        while (matcher.find()) {
            found.merge(matcher.group(), 1, Integer::sum);
        }
        return found;
    }
}
