package hailsham.source;

/**
 * A stretch of a file: where something stands.
 *
 * @param start UTF-16 offset of the first character, from 0
 * @param end UTF-16 offset after the last character; equal to {@code start} for a place between two characters
 */
public record Span(SourceFile file, int start, int end) {
    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("not a span of " + file.name() + ": " + start + ".." + end + " of "
                    + file.text().length());
        }
    }

    /** The first line, from 1. */
    public int line() {
        return file.line(start);
    }

    /** The first column, from 1, in code points. */
    public int column() {
        return file.column(start);
    }

    /** From the start of this to the end of {@code last}, which stands in the same file. */
    public Span to(Span last) {
        return new Span(file, start, Math.max(end, last.end));
    }

    /** {@code file:line:column}, as compilers write it. */
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
