package hailsham.author.naming;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other words for a stretch of a file. */
record Edit(Span where, String words) {
    /** The files that are edited, each with its text as it is then. */
    static Map<SourceFile, String> apply(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(edit -> edit.where().start()));
        Map<SourceFile, StringBuilder> made = new LinkedHashMap<>();
        Map<SourceFile, Integer> done = new LinkedHashMap<>();
        for (Edit edit : sorted) {
            SourceFile file = edit.where().file();
            StringBuilder text = made.computeIfAbsent(file, any -> new StringBuilder());
            text.append(file.text(), done.getOrDefault(file, 0), edit.where().start());
            text.append(edit.words());
            done.put(file, edit.where().end());
        }
        Map<SourceFile, String> texts = new LinkedHashMap<>();
        made.forEach((file, text) -> texts.put(
                file,
                text.append(file.text().substring(done.getOrDefault(file, 0))).toString()));
        return texts;
    }
}
