package hailsham.expression.mention;

import hailsham.expression.Subject;
import hailsham.source.SourceText;
import hailsham.source.Span;

/**
 * A place where a story names something.
 *
 * @param subject what is named
 * @param text the text that the name is in: a condition, effects, or the name alone
 * @param from the index in it at which the name begins
 * @param to the index in it after its last character
 */
public record Mention(Subject subject, Use use, SourceText text, int from, int to) {
    /** A text that is nothing but the name. */
    public static Mention whole(Subject subject, Use use, SourceText text) {
        return new Mention(subject, use, text, 0, text.length());
    }

    /** The name as it is written here; another word where that leads to what is named, as {@code next-chapter} does. */
    public String written() {
        return text.text().substring(from, to);
    }

    public Span where() {
        return text.span(from, to);
    }

    /** Where a part of the name as it is written stands. */
    public Span part(int start, int end) {
        return text.span(from + start, from + end);
    }

    /** What is written here, on one line: a condition, an effect, or else the line of the file. */
    public String words() {
        String whole = text.text();
        if (from == 0 && to == whole.length()) {
            return where().file().lineText(where().line()).strip();
        }
        int start = use == Use.CHANGES ? whole.lastIndexOf(';', from) + 1 : 0;
        int end = use == Use.CHANGES ? whole.indexOf(';', to) : -1;
        return whole.substring(start, end < 0 ? whole.length() : end).strip().replaceAll("\\s+", " ");
    }
}
