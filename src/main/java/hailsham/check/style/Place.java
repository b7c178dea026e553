package hailsham.check.style;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in the file what was found in prose, and whether a comment lets it stand. */
final class Place {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Place() {}

    /** Where these words stand in a passage, for the so-manieth time, from 1; else where the passage begins. */
    static Span of(String words, int time, Span passage) {
        String pattern =
                Arrays.stream(SPACE.split(words.strip())).map(Pattern::quote).collect(Collectors.joining("[*_\\s]+"));
        Matcher matcher = Pattern.compile(pattern).matcher(passage.file().text());
        matcher.region(passage.start(), passage.end());
        Span found = passage.file().span(passage.start(), passage.start());
        for (int i = 0; i < time && !words.isBlank() && matcher.find(); i++) {
            found = passage.file().span(matcher.start(), matcher.end());
        }
        return found;
    }

    /**
     * Whether a comment {@code # style: ID reason} lets a fault stand in prose: on the line of the key that holds it, or on
     * comment lines right above that. Without a reason it lets nothing stand.
     */
    static boolean mayStand(String id, Span prose) {
        SourceFile file = prose.file();
        int line = prose.line();
        int indentation = indentation(file.lineText(line));
        if (reasoned(id, file.lineText(line))) {
            return true;
        }
        while (line > 1 && (isBlank(file, line) || indentation(file.lineText(line)) >= indentation)) {
            line--;
        }
        return keyMayStand(id, file.span(file.lineStart(line), file.lineStart(line)));
    }

    /** The same for what a key is at fault for. */
    static boolean keyMayStand(String id, Span key) {
        SourceFile file = key.file();
        int line = key.line();
        boolean stands = reasoned(id, file.lineText(line));
        while (!stands && line > 1 && file.lineText(line - 1).strip().startsWith("#")) {
            line--;
            stands = reasoned(id, file.lineText(line));
        }
        return stands;
    }

    private static boolean reasoned(String id, String line) {
        return Pattern.compile("#\\s*style:\\s*" + Pattern.quote(id) + "\\s+\\S")
                .matcher(line)
                .find();
    }

    private static boolean isBlank(SourceFile file, int line) {
        return file.lineText(line).isBlank();
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
