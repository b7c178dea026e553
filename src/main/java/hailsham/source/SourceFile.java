package hailsham.source;

import java.util.Arrays;

/**
 * A text file of a story, as it was read.
 *
 * <p>Offsets are UTF-16 indices into {@link #text()}, from 0. Lines and columns are what people are shown: from 1, a
 * column being one code point, so that a character outside the basic plane is one step and not two.
 */
public final class SourceFile {
    private static final int[] UNKNOWN = {};

    private final String name;
    private final String text;
    /** Found when first asked for: most of a story's files are never spoken of. Whoever finds them finds the same. */
    private volatile int[] lineStarts = UNKNOWN;

    /**
     * @param name how the file is called in messages: a path with {@code /}, relative to where the reader stands
     * @param text the decoded text, without a byte-order mark
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The line, from 1, on which {@code offset} stands. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1 and in code points, at which {@code offset} stands. */
    public int column(int offset) {
        return text.codePointCount(lineStart(line(offset)), offset) + 1;
    }

    /** The offset at which a line, from 1, starts. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    public int lines() {
        return lineStarts().length;
    }

    /** The text of a line, from 1, without its line end. */
    public String lineText(int line) {
        int start = lineStart(line);
        int end = line < lines() ? lineStart(line + 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The part of the file from {@code start} up to, not including, {@code end}. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    private int[] lineStarts() {
        int[] found = lineStarts;
        if (found.length == 0) {
            found = text.indexOf('\r') < 0 ? lineFeeds() : lineEnds();
            lineStarts = found;
        }
        return found;
    }

    private int[] lineFeeds() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private int[] lineEnds() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
