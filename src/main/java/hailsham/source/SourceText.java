package hailsham.source;

import java.util.Arrays;

/**
 * A piece of text as its reader means it, each character of which knows where it stands in the file.
 *
 * <p>A block scalar loses its indentation and an escape becomes one character; what is said of the text must still point
 * at what the writer typed. Most characters stand one after another, so only where they do not is written down.
 */
public final class SourceText {
    private final SourceFile file;
    private final String text;

    /** Where this begins in the text whose runs these are. */
    private final int first;

    /** Where each run of characters that stand one after another begins in that text; the first at 0. */
    private final int[] starts;

    /** Where each run begins in the file. */
    private final int[] places;

    private SourceText(SourceFile file, String text, int first, int[] starts, int[] places) {
        this.file = file;
        this.text = text;
        this.first = first;
        this.starts = starts;
        this.places = places;
    }

    /**
     * @param offsets for each UTF-16 character of {@code text} its offset in the file, and one more for the end; never
     *     falling
     */
    public SourceText(SourceFile file, String text, int[] offsets) {
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException(
                    "an offset for each of " + text.length() + " characters and the end, not " + offsets.length);
        }
        int[] found = new int[offsets.length];
        int runs = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (i == 0 || offsets[i] != offsets[i - 1] + 1) {
                found[runs++] = i;
            }
        }
        this.file = file;
        this.text = text;
        this.first = 0;
        this.starts = Arrays.copyOf(found, runs);
        this.places = new int[runs];
        for (int run = 0; run < runs; run++) {
            places[run] = offsets[starts[run]];
        }
    }

    /** A text that stands in the file letter by letter, from {@code start}. */
    public static SourceText verbatim(SourceFile file, int start, int end) {
        return new SourceText(file, file.text().substring(start, end), 0, new int[] {0}, new int[] {start});
    }

    /**
     * A text whose characters stand one after another in runs.
     *
     * @param starts the index in {@code text} at which each run begins: rising, from 0; its length may be the last
     * @param places for each run where it begins in the file; never falling
     */
    public static SourceText runs(SourceFile file, String text, int[] starts, int[] places) {
        if (starts.length != places.length || starts.length == 0 || starts[0] != 0) {
            throw new IllegalArgumentException("not runs from the first character on: " + Arrays.toString(starts));
        }
        return new SourceText(file, text, 0, starts.clone(), places.clone());
    }

    public String text() {
        return text;
    }

    public SourceFile file() {
        return file;
    }

    public int length() {
        return text.length();
    }

    /** Where the characters from {@code from} up to, not including, {@code to} stand in the file. */
    public Span span(int from, int to) {
        int start = offset(from);
        return new Span(file, start, to > from ? Math.max(start, offset(to - 1) + 1) : start);
    }

    private int offset(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException(index + " of " + text.length());
        }
        int found = Arrays.binarySearch(starts, first + index);
        int run = found >= 0 ? found : -found - 2;
        return places[run] + first + index - starts[run];
    }

    /** Where the whole of it stands. */
    public Span span() {
        return span(0, text.length());
    }

    /** A part of it, which still knows where it stands. */
    public SourceText part(int from, int to) {
        return new SourceText(file, text.substring(from, to), first + from, starts, places);
    }

    @Override
    public String toString() {
        return text;
    }
}
