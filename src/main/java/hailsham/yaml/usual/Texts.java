package hailsham.yaml.usual;

import hailsham.yaml.tree.Scalar;

/** Reads text: as it is, or under {@code |}. Each leaves the walk at what stands first on a line after it. */
final class Texts {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Lines lines;
    /** Where the literal that is read has come to: the beginning of a line. */
    private int line;
    /** How many empty lines stand before that. */
    private int empty;

    Texts(Lines lines) {
        this.lines = lines;
    }

    /** Text as it is, which goes on while lines are indented more than the column. */
    Scalar plain(int column) {
        int start = lines.at();
        if (!beginsPlain(start)) {
            throw new Unusual();
        }
        int lineEnd = lines.lineEnd(start);
        int end = textEnd(start, lineEnd);
        String value = lines.text(start, end);
        int next = end;
        while (next >= 0) {
            next = isComment(end, lineEnd) ? -1 : goesOnAt(lineEnd, column);
            if (next >= 0) {
                lineEnd = lines.lineEnd(next);
                end = textEnd(next, lineEnd);
                value += (empty == 0 ? " " : "\n".repeat(empty)) + lines.text(next, end);
            }
        }
        lines.goTo(end);
        lines.next();
        return new Scalar(Scalar.Style.PLAIN, value, lines.span(start, end));
    }

    private boolean beginsPlain(int place) {
        char first = lines.sign(place);
        char second = lines.sign(place + 1);
        return INDICATORS.indexOf(first) < 0 || (first == '-' && second != ' ' && second != '\n');
    }

    /** Where the text of a line ends, before its comment. A colon in it that could end a key is not for us. */
    private int textEnd(int from, int lineEnd) {
        String line = lines.text(from, lineEnd);
        if (line.endsWith(":") || line.contains(": ")) {
            throw new Unusual();
        }
        int comment = line.indexOf(" #");
        int end = comment < 0 ? lineEnd : from + comment;
        while (lines.sign(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private boolean isComment(int end, int lineEnd) {
        return end < lineEnd && lines.afterSpaces(end) < lineEnd;
    }

    /** Where text goes on after the end of a line; -1 where it does not. */
    private int goesOnAt(int lineEnd, int column) {
        empty = -1;
        int start;
        int next = lineEnd;
        do {
            empty++;
            start = next + 1;
            next = lines.afterSpaces(start);
        } while (!lines.isOver(next) && lines.sign(next) == '\n');
        boolean goesOn = !lines.isOver(next) && next - start > column && lines.sign(next) != '#';
        return goesOn ? next : -1;
    }

    /** Text under a bar, which stands here; its lines are indented more than the column. */
    Scalar literal(int column) {
        int start = lines.at();
        char chomping = lines.sign(start + 1);
        boolean chomped = chomping == '-' || chomping == '+';
        int header = lines.afterSpaces(start + (chomped ? 2 : 1));
        if (lines.sign(header) != '\n' || lines.isOver(header)) {
            throw new Unusual();
        }
        int indentation = indentation(header + 1);
        if (indentation <= column) {
            throw new Unusual();
        }
        StringBuilder value = new StringBuilder();
        int lineEnd;
        boolean more;
        do {
            newLines(value, empty);
            lineEnd = lines.lineEnd(line + indentation);
            value.append(lines.text(line + indentation, lineEnd));
            more = goesOn(lineEnd, indentation);
            if (more) {
                value.append('\n');
            }
        } while (more);
        if (chomping != '-' && !lines.isOver(lineEnd)) {
            value.append('\n');
        }
        if (chomping == '+') {
            newLines(value, empty);
        }
        lines.goTo(line);
        lines.toContent();
        return new Scalar(Scalar.Style.LITERAL, value.toString(), lines.span(start, line));
    }

    private static void newLines(StringBuilder value, int count) {
        for (int i = 0; i < count; i++) {
            value.append('\n');
        }
    }

    /** How far the first line is indented that is not empty, from which the literal begins. */
    private int indentation(int from) {
        int most = 0;
        line = from;
        empty = 0;
        int content = lines.afterSpaces(line);
        while (lines.sign(content) == '\n' && !lines.isOver(content)) {
            most = Math.max(most, content - line);
            empty++;
            line = content + 1;
            content = lines.afterSpaces(line);
        }
        if (lines.isOver(content) || content - line < most) {
            throw new Unusual();
        }
        return content - line;
    }

    /** Goes past the end of a line and of empty ones; whether there is more of the literal then. */
    private boolean goesOn(int lineEnd, int indentation) {
        empty = 0;
        line = lines.isOver(lineEnd) ? lineEnd : lineEnd + 1;
        int content = spaces(indentation);
        while (lines.sign(content) == '\n' && !lines.isOver(content)) {
            empty++;
            line = content + 1;
            content = spaces(indentation);
        }
        return content - line == indentation && !lines.isOver(content);
    }

    /** Where the spaces end with which the line begins, of which no more count than the indentation has. */
    private int spaces(int indentation) {
        int i = line;
        while (i < line + indentation && lines.sign(i) == ' ') {
            i++;
        }
        return i;
    }
}
