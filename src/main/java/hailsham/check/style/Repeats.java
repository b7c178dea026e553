package hailsham.check.style;

import hailsham.check.prose.Line;
import hailsham.check.prose.Words;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for runs of words that stand in two places of a story. What belongs to one node or to one memory is one place:
 * most of it are ways of saying the same, of which a reader meets one.
 */
final class Repeats {
    private final int least;
    private final Set<String> allowed;
    /** Each run of so many words with the line in which it first stood. */
    private final Map<String, Line> first = new HashMap<>();

    private Repeats(int least, Set<String> allowed) {
        this.least = least;
        this.allowed = allowed;
    }

    static List<Diagnostic> warnings(List<Worded> lines, int least, Set<String> allowed) {
        Repeats repeats = new Repeats(least, allowed);
        List<Diagnostic> warnings = new ArrayList<>();
        for (Worded line : lines) {
            repeats.in(line).forEach((run, before) -> {
                Span place = Place.of(run, 1, line.where());
                if (!Place.mayStand("repeated-words", place)) {
                    warnings.add(new Diagnostic(
                            DiagnosticCode.STYLE,
                            Optional.of(place),
                            "repeated-words: `" + run + "` stands in `" + before.home() + "` too",
                            Optional.of("it is said at " + before.passage().where())));
                }
            });
        }
        return warnings;
    }

    /** The longest runs of a line that stood in another place before, each with that place. */
    private Map<String, Line> in(Worded worded) {
        Line line = worded.line();
        Map<String, Line> found = new LinkedHashMap<>();
        for (String wording : worded.wordings()) {
            Runs runs = new Runs(Words.bare(wording));
            int from = 0;
            while (from + least <= runs.words()) {
                int to = from;
                Line before = line;
                while (to + least <= runs.words() && repeated(runs.of(to, to + least), line)) {
                    before = first.getOrDefault(runs.of(to, to + least), line);
                    to++;
                }
                if (to > from) {
                    found.put(runs.of(from, to + least - 1), before);
                }
                from = to + 1;
            }
        }
        return found;
    }

    /** Runs of the words of a text. */
    private static final class Runs {
        private final String text;

        /** Where each word begins, and where one after the last would. */
        private final int[] begins;

        Runs(List<String> words) {
            text = String.join(" ", words);
            begins = new int[words.size() + 1];
            for (int i = 0; i < words.size(); i++) {
                begins[i + 1] = begins[i] + words.get(i).length() + 1;
            }
        }

        int words() {
            return begins.length - 1;
        }

        String of(int from, int to) {
            return text.substring(begins[from], begins[to] - 1);
        }
    }

    /** Whether these words stood elsewhere; if nowhere yet, they do now. */
    private boolean repeated(String run, Line line) {
        Line before = first.putIfAbsent(run, line);
        return before != null
                && !before.home().equals(line.home())
                && allowed.stream().noneMatch(phrase -> phrase.contains(run) || run.contains(phrase));
    }
}
