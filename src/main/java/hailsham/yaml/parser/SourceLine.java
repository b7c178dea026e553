package hailsham.yaml.parser;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.tree.Quoting;

/**
 * One line of a YAML file, looked at as a writer would: {@code   - key: value}.
 *
 * @param start where the line starts
 * @param end where it ends, its line end left out
 */
record SourceLine(SourceFile file, int start, int end) {
    static SourceLine at(SourceFile file, int offset) {
        int line = file.line(offset);
        int start = file.lineStart(line);
        return new SourceLine(file, start, start + file.lineText(line).length());
    }

    private char charAt(int i) {
        return file.text().charAt(i);
    }

    /** Where its first character that is no blank stands; its end where there is none. */
    int first() {
        return skipBlanks(start);
    }

    /** Where what follows the dashes at its beginning stands. */
    int afterDashes() {
        int i = first();
        while (i + 1 < end && charAt(i) == '-' && charAt(i + 1) == ' ') {
            i = skipBlanks(i + 1);
        }
        return i;
    }

    /** Where the colon of its key stands; -1 where it has none. */
    int colon() {
        for (int i = afterDashes(); i < end; i++) {
            if (charAt(i) == ':' && (i + 1 == end || charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    /** Where its value begins: after its key, or after its dashes where it has no key. */
    int value() {
        int colon = colon();
        return colon < 0 ? afterDashes() : skipBlanks(colon + 1);
    }

    /** The value, from where it begins to the end of the line, blanks at the end left out. */
    String valueText() {
        return file.text().substring(value(), end).stripTrailing();
    }

    Span valueSpan() {
        return file.span(value(), Math.max(value(), value() + valueText().length()));
    }

    /** The line with its value put into quotes, without its indentation. */
    String withValueQuoted() {
        String text = valueText();
        boolean inApostrophes = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        String meant = inApostrophes ? text.substring(1, text.length() - 1) : text;
        return file.text().substring(afterDashes(), value()) + Quoting.quoted(meant);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && (charAt(i) == ' ' || charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
