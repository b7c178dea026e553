package hailsham.yaml.format;

import hailsham.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What stands beside and between the values of a file, line by line. */
final class Margin {
    private final SourceFile file;
    /** The line up to which everything is gathered. */
    private int done;

    Margin(SourceFile file) {
        this.file = file;
    }

    int done() {
        return done;
    }

    /** Says that all is gathered up to a line, that line with it. */
    void done(int line) {
        done = line;
    }

    /**
     * What is neither key nor value above a line.
     *
     * @param before is given what belongs to the line
     * @param left is given what is set in farther, and belongs to what is above
     */
    void between(int line, List<String> before, List<String> left, int column) throws Obstacle {
        boolean farther = true;
        for (int at = done + 1; at < line; at++) {
            String text = file.lineText(at).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                throw new Obstacle(file.span(file.lineStart(at), file.lineStart(at)));
            }
            int by = indent(file.lineText(at)) - column;
            farther &= !text.isEmpty() && by > 0;
            if (farther) {
                left.add(text);
            } else if (!text.isEmpty()
                    || before.isEmpty()
                    || !before.get(before.size() - 1).isEmpty()) {
                before.add(text);
            }
        }
    }

    /** A value below its key: nothing may stand between. */
    void skipTo(int line) throws Obstacle {
        List<String> between = new ArrayList<>();
        between(line, between, between, 0);
        if (between.stream().anyMatch(text -> !text.isEmpty())) {
            throw new Obstacle(file.span(file.lineStart(line), file.lineStart(line)));
        }
    }

    /** A comment on the rest of a line; nothing else may be there. */
    String tail(int from) throws Obstacle {
        int line = file.line(from);
        int end = file.lineStart(line) + file.lineText(line).length();
        String tail = from < end ? file.text().substring(from, end).stripTrailing() : "";
        if (!tail.isEmpty() && !tail.strip().startsWith("#")) {
            throw new Obstacle(file.span(from, end));
        }
        return tail;
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
