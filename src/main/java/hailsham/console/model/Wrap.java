package hailsham.console.model;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines by the columns that their words take. */
public final class Wrap {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int room;

    private Wrap(int first, int width) {
        this.width = width;
        this.room = first;
    }

    /** At least one line, none wider than {@code width}; at least 2, for a wide character. */
    public static List<List<Run>> lines(List<Run> runs, int width) {
        return lines(runs, width, width);
    }

    /**
     * As {@link #lines(List, int)}, with another width for the first line. Words are parted only at spaces. One that is
     * wider than a whole line is broken after a hyphen or a dash, or where it must be; never between a character and the
     * marks that belong to it.
     */
    public static List<List<Run>> lines(List<Run> runs, int first, int width) {
        Wrap wrap = new Wrap(first, width);
        Word.of(runs).forEach(wrap::add);
        wrap.end();
        return List.copyOf(wrap.lines);
    }

    private void add(Word word) {
        boolean setIn = line.isEmpty() && room < width && word.width() <= width;
        if (setIn ? word.width() > room : !line.isEmpty() && 1 + word.width() > room) {
            end();
        }
        if (!line.isEmpty()) {
            append(new Run(
                    " ", word.startsEmphatic() && line.get(line.size() - 1).emphasis()));
        }
        Word rest = word;
        while (rest.width() > room) {
            List<Word> parts = rest.parted(room);
            append(parts.get(0));
            rest = parts.get(1);
            if (rest.runs().isEmpty()) {
                return;
            }
            end();
        }
        append(rest);
    }

    private void append(Word word) {
        word.runs().forEach(this::append);
    }

    private void append(Run run) {
        room -= JLineWidth.of(run.text());
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).emphasis() == run.emphasis()) {
            line.set(last, new Run(line.get(last).text() + run.text(), run.emphasis()));
        } else {
            line.add(run);
        }
    }

    private void end() {
        lines.add(List.copyOf(line));
        line = new ArrayList<>();
        room = width;
    }
}
