package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much room words need. It is not known in which letters they will be shown, so it is reckoned generously. */
public final class Lettering {
    /** How far below the top of a box its name stands. */
    public static final double NAME = 17;
    /** From one line to the next. */
    public static final double LINE = 14.5;
    /** Round what is written in a box. */
    public static final double ROOM = 9;

    /** Of letters of 13 and of 11 pixels. */
    private static final double NAME_LETTER = 8.6;

    private static final double LETTER = 7.0;
    private static final int COLUMNS = 30;
    private static final int MOST_LINES = 2;

    private Lettering() {}

    static double name(String words) {
        return words.length() * NAME_LETTER;
    }

    static double line(String words) {
        return words.length() * LETTER;
    }

    /** What is written in a box below its name. */
    public static List<String> text(Box box) {
        List<String> text = new ArrayList<>();
        for (String opening : box.opening()) {
            text.addAll(wrapped(opening));
        }
        List<String> counted = new ArrayList<>();
        if (box.words() > 0) {
            counted.add(String.format(Locale.ROOT, "%,d words", box.words()));
        }
        box.share().ifPresent(share -> counted.add(percent(share)));
        if (!counted.isEmpty()) {
            text.add(String.join(" · ", counted));
        }
        return text;
    }

    static double width(Box box) {
        double widest = name(box.name());
        for (String line : text(box)) {
            widest = Math.max(widest, line(line));
        }
        return Math.ceil(widest + 2 * ROOM);
    }

    static double height(Box box) {
        return box.kind() == Kind.SIGN || text(box).isEmpty()
                ? NAME + ROOM
                : Math.ceil(NAME + text(box).size() * LINE + 1.5 * ROOM);
    }

    /** So many of a hundred readings, of those that are few as exactly as is worth knowing. */
    public static String percent(double share) {
        if (share == 0) {
            return "never";
        }
        return share < 0.01 ? "under 1 %" : Math.round(share * 100) + " %";
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
                if (lines.size() == MOST_LINES - 1) {
                    lines.add(line + " …");
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
