package hailsham.yaml;

import hailsham.source.Diagnostic;
import hailsham.source.Span;
import hailsham.yaml.file.StoryFiles;
import hailsham.yaml.file.StoryFiles.StoryFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Puts problems into the order in which a writer mends them: file by file, from top to bottom. */
final class ProblemOrder {
    private ProblemOrder() {}

    /** Problems of no file or of one that could not be opened come first. The same one is not said twice. */
    static List<Diagnostic> sorted(List<Diagnostic> problems, StoryFiles files) {
        Map<String, Integer> order = new HashMap<>();
        for (StoryFile file : files.files()) {
            order.put(file.source().name(), order.size());
        }
        List<Diagnostic> sorted = new ArrayList<>(new LinkedHashSet<>(problems));
        if (sorted.size() < 2) {
            return sorted;
        }
        sorted.sort(Comparator.<Diagnostic>comparingInt(problem -> problem.span()
                        .map(span -> order.getOrDefault(span.file().name(), -1))
                        .orElse(-2))
                .thenComparingInt(problem -> problem.span().map(Span::start).orElse(0)));
        return sorted;
    }
}
