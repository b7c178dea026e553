package hailsham.console.page.layout;

import hailsham.console.model.JLineWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the page.
 *
 * @param paragraph the place of its paragraph in what is laid out; -1 between two
 * @param event the event that the paragraph shows; -1 for none
 */
public record Row(List<Span> spans, int paragraph, int event) {
    public static final Row BLANK = new Row(List.of(), -1, -1);

    public Row {
        spans = List.copyOf(spans);
    }

    public static Row of(String text, Style style) {
        return new Row(List.of(new Span(text, style)), -1, -1);
    }

    /** The same with words before it. */
    public Row after(Span... before) {
        List<Span> all = new ArrayList<>(List.of(before));
        all.addAll(spans);
        return new Row(all, paragraph, event);
    }

    /** The same with words after it. */
    public Row with(Span... after) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(List.of(after));
        return new Row(all, paragraph, event);
    }

    /** Whether there are no words in it. */
    public boolean isBlank() {
        return words().isBlank();
    }

    public int width() {
        return JLineWidth.of(text());
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Without the rules that it stands behind. */
    String words() {
        return spans.stream()
                .filter(span -> span.style() != Style.RULE)
                .map(Span::text)
                .collect(Collectors.joining());
    }

    /** How many letters of its paragraph it holds, with the space after them. */
    int letters() {
        return words().strip().length() + 1;
    }
}
