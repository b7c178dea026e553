package hailsham.console.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which characters the screen can show, and how the straight ones of a source are set in them. */
public enum Typography {
    /** Quotes curl, dashes are as long as they are meant. */
    UNICODE {
        @Override
        List<Run> set(List<Run> runs) {
            List<Run> set = new ArrayList<>();
            char before = ' ';
            for (Run run : runs) {
                String text = curled(run.text(), before);
                if (!text.isEmpty()) {
                    before = text.charAt(text.length() - 1);
                }
                set.add(new Run(text, run.emphasis()));
            }
            return set;
        }
    },
    /** Everything is brought down to ASCII; what has no likeness there is a question mark. */
    ASCII {
        @Override
        List<Run> set(List<Run> runs) {
            return runs.stream()
                    .map(run -> new Run(folded(run.text()), run.emphasis()))
                    .toList();
        }
    };

    /** Words that begin with an apostrophe, which would else be taken for an opening quote. */
    private static final List<String> CLIPPED =
            List.of("em", "til", "tis", "twas", "cause", "bout", "cos", "course", "spose", "ere", "n", "fraid");

    private static final Map<Integer, String> LIKENESS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "--"),
            Map.entry(0x2015, "--"),
            Map.entry(0x2026, "..."),
            Map.entry(0x203A, ">"),
            Map.entry(0x2039, "<"),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x00B7, "-"),
            Map.entry(0x2022, "*"),
            Map.entry(0x2192, "->"),
            Map.entry(0x00D7, "x"),
            Map.entry(0x00A0, " "),
            Map.entry(0x00C6, "AE"),
            Map.entry(0x00E6, "ae"),
            Map.entry(0x0152, "OE"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x00DF, "ss"),
            Map.entry(0x00D8, "O"),
            Map.entry(0x00F8, "o"),
            Map.entry(0x00A3, "GBP "),
            Map.entry(0x00BD, "1/2"),
            Map.entry(0x00BC, "1/4"),
            Map.entry(0x00BE, "3/4"));

    abstract List<Run> set(List<Run> runs);

    private static String curled(String text, char before) {
        String dashed = text.replace("---", "—")
                .replace(" -- ", " – ")
                .replace("--", "—")
                .replace(" - ", " – ")
                .replace("...", "…");
        StringBuilder curled = new StringBuilder();
        for (int i = 0; i < dashed.length(); i++) {
            char c = dashed.charAt(i);
            char previous = i == 0 ? before : dashed.charAt(i - 1);
            if (c == '"') {
                curled.append(opens(previous) ? '“' : '”');
            } else if (c == '\'') {
                curled.append(opens(previous) && !clipped(dashed, i + 1) ? '‘' : '’');
            } else {
                curled.append(c);
            }
        }
        return curled.toString();
    }

    private static boolean opens(char before) {
        return Character.isWhitespace(before) || "([—–-“‘\"'/".indexOf(before) >= 0 || before == '\u00a0';
    }

    /** Whether a word that has lost its beginning starts here, or a decade. */
    private static boolean clipped(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x80) {
                folded.append((char) c);
            } else {
                folded.append(LIKENESS.getOrDefault(c, bare(c)));
            }
        });
        return folded.toString();
    }

    /** A letter without its accents, nothing for an accent alone. */
    private static String bare(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return "";
        }
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return base < 0x80 ? Character.toString(base) : "?";
    }
}
