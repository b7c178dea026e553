package hailsham.yaml.tree;

import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import hailsham.source.Span;
import java.util.Arrays;

/** Finds out where in the file each character of a scalar stands, by walking along both. */
final class ScalarText {
    private final String raw;
    private final int end;
    private final String value;
    private final int[] offsets;
    /** Where the walk is in the file. */
    private int at;
    /** Where it is in the value. */
    private int done;

    private ScalarText(Scalar scalar, int offsets) {
        this.raw = scalar.where().file().text();
        this.at = scalar.where().start();
        this.end = scalar.where().end();
        this.value = scalar.value();
        this.offsets = new int[offsets];
    }

    static SourceText of(Scalar scalar) {
        Span where = scalar.where();
        int quote = scalar.style() == Scalar.Style.PLAIN ? 0 : 1;
        int start = where.start() + quote;
        String raw = where.file().text();
        if (scalar.style() != Scalar.Style.LITERAL
                && where.end() - quote - start == scalar.value().length()
                && raw.startsWith(scalar.value(), start)) {
            return SourceText.verbatim(where.file(), start, where.end() - quote);
        }
        if (scalar.style() == Scalar.Style.LITERAL) {
            return new ScalarText(scalar, 0).literal(where.file());
        }
        ScalarText walk = new ScalarText(scalar, scalar.value().length() + 1);
        walk.at += quote;
        walk.folding(scalar.style());
        walk.offsets[walk.value.length()] = Math.max(walk.at, walk.done == 0 ? 0 : walk.offsets[walk.done - 1]);
        return new SourceText(where.file(), walk.value, walk.offsets);
    }

    /** Line by line, each of them a run: what a line lacks in the value is its indentation. */
    private SourceText literal(SourceFile file) {
        int[] starts = new int[lines() + 1];
        int[] places = new int[starts.length];
        int runs = 0;
        at = nextLine(at);
        int indentation = indentation();
        while (done < value.length()) {
            for (int i = 0; i < indentation && at < end && raw.charAt(at) == ' '; i++) {
                at++;
            }
            starts[runs] = done;
            places[runs++] = at;
            int lineEnd = value.indexOf('\n', done);
            int length = (lineEnd < 0 ? value.length() : lineEnd) - done;
            done += length;
            at += length;
            if (done < value.length()) {
                done++;
                at = nextLine(at);
            }
        }
        starts[runs] = done;
        places[runs++] = at;
        return SourceText.runs(file, value, Arrays.copyOf(starts, runs), Arrays.copyOf(places, runs));
    }

    private int lines() {
        int lines = 1;
        for (int i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }

    /** The first line that has something on it tells: so many spaces it has in the file, so many in the value. */
    private int indentation() {
        int first = 0;
        while (first < value.length() && (value.charAt(first) == '\n' || value.charAt(first) == ' ')) {
            first++;
        }
        if (first == value.length()) {
            return 0;
        }
        int kept = first - 1 - value.lastIndexOf('\n', first);
        int found = at;
        while (raw.charAt(found) == ' ' || raw.charAt(found) == '\n' || raw.charAt(found) == '\r') {
            found++;
        }
        int lineStart = found;
        while (raw.charAt(lineStart - 1) == ' ') {
            lineStart--;
        }
        return found - lineStart - kept;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < end && raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
            i++;
        }
        return afterBreak(i);
    }

    private int afterBreak(int i) {
        if (i < end && raw.charAt(i) == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
            return i + 2;
        }
        return Math.min(i + 1, end);
    }

    /** Plain and quoted: one end of a line is a space, more of them are one less, and the spaces around are nothing. */
    private void folding(Scalar.Style style) {
        while (done < value.length()) {
            char c = raw.charAt(at);
            if (isBlank(c)) {
                blanks();
            } else if (style == Scalar.Style.DOUBLE_QUOTED && c == '\\') {
                escape();
            } else {
                offsets[done++] = at;
                at += style == Scalar.Style.SINGLE_QUOTED && c == '\'' ? 2 : 1;
            }
        }
    }

    private void blanks() {
        int breaks = breaksAhead();
        if (breaks > 0) {
            fold(Math.max(1, breaks - 1));
        }
        while (breaks == 0 && at < end && isBlank(raw.charAt(at)) && done < value.length()) {
            offsets[done++] = at++;
        }
    }

    /** How many lines end in the white space that begins here. */
    private int breaksAhead() {
        int breaks = 0;
        for (int i = at; i < end && isBlank(raw.charAt(i)); i++) {
            boolean carriageReturn = raw.charAt(i) == '\r' && (i + 1 == end || raw.charAt(i + 1) != '\n');
            if (raw.charAt(i) == '\n' || carriageReturn) {
                breaks++;
            }
        }
        return breaks;
    }

    /** White space with ends of lines in it stands for so many characters. */
    private void fold(int characters) {
        for (int i = 0; i < characters && done < value.length(); i++) {
            offsets[done++] = at;
        }
        while (at < end && isBlank(raw.charAt(at))) {
            at++;
        }
    }

    private void escape() {
        if (DoubleQuoted.endsLine(raw, at + 1)) {
            at++;
            fold(breaksAhead() - 1);
            return;
        }
        DoubleQuoted.Escape escape = DoubleQuoted.escape(raw, at);
        for (int i = 0; i < Character.charCount(escape.codePoint()) && done < value.length(); i++) {
            offsets[done++] = at;
        }
        at = escape.end();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
