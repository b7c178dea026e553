package hailsham.check.style;

import hailsham.check.style.needle.Needles;
import hailsham.source.Span;
import hailsham.story.Passage;
import hailsham.story.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for the patterns of a style in prose. A line that is looked for again is not looked through again. */
final class Patterns {
    private final Map<Voice, Map<Style.Fault, Needles>> faults = new EnumMap<>(Voice.class);
    private final IdentityHashMap<Passage, Map<Voice, Spoken>> said = new IdentityHashMap<>();

    Patterns(Style style) {
        for (Voice voice : Voice.values()) {
            faults.put(voice, new LinkedHashMap<>());
        }
        style.faults().forEach(fault -> {
            Needles needles = Needles.of(fault.pattern());
            faults.forEach((voice, looked) -> {
                if (voice == Voice.NARRATION || !fault.wanted()) {
                    looked.put(fault, needles);
                }
            });
        });
    }

    List<Rate> rates(String part, List<Worded> lines) {
        List<Rate> rates = new ArrayList<>();
        faults.forEach((voice, looked) -> {
            if (!looked.isEmpty()) {
                List<Spoken> spoken =
                        lines.stream().map(line -> spoken(line, voice, looked)).toList();
                int words = spoken.stream().mapToInt(Spoken::words).sum();
                looked.keySet().forEach(fault -> rates.add(rate(fault, part, voice, words, spoken)));
            }
        });
        return rates;
    }

    private Spoken spoken(Worded line, Voice voice, Map<Style.Fault, Needles> looked) {
        return said.computeIfAbsent(line.line().passage(), passage -> new EnumMap<>(Voice.class))
                .computeIfAbsent(voice, v -> new Spoken(line, v, looked));
    }

    private static Rate rate(Style.Fault fault, String part, Voice voice, int words, List<Spoken> spoken) {
        List<Span> places = new ArrayList<>();
        spoken.forEach(one -> places.addAll(one.places(fault)));
        return new Rate(
                fault.id(), fault.name(), part, voice, fault.least(), fault.most() * voice.leave(), words, places);
    }
}
