package hailsham.source;

import java.util.Arrays;

/**
 * A piece of text as its reader means it, each character of which knows where it stands in the file.
 *
 * <p>A block scalar loses its indentation and an escape becomes one character; what is said of the text must still point
 * at what the writer typed.
 */
public final class SourceText {
    private final SourceFile file;
    private final String text;
    private final int[] offsets;

    /**
     * @param offsets for each UTF-16 character of {@code text} its offset in the file, and one more for the end; never
     *     falling
     */
    public SourceText(SourceFile file, String text, int[] offsets) {
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException(
                    "an offset for each of " + text.length() + " characters and the end, not " + offsets.length);
        }
        this.file = file;
        this.text = text;
        this.offsets = offsets.clone();
    }

    /** A text that stands in the file letter by letter, from {@code start}. */
    public static SourceText verbatim(SourceFile file, int start, int end) {
        int[] offsets = new int[end - start + 1];
        Arrays.setAll(offsets, i -> start + i);
        return new SourceText(file, file.text().substring(start, end), offsets);
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
        return new Span(file, offsets[from], Math.max(offsets[from], to > from ? offsets[to - 1] + 1 : offsets[from]));
    }

    /** Where the whole of it stands. */
    public Span span() {
        return span(0, text.length());
    }

    /** A part of it, which still knows where it stands. */
    public SourceText part(int from, int to) {
        return new SourceText(file, text.substring(from, to), Arrays.copyOfRange(offsets, from, to + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
