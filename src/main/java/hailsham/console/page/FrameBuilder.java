package hailsham.console.page;

import hailsham.console.model.Run;
import hailsham.console.model.Search;
import hailsham.console.model.Wrap;
import hailsham.console.page.layout.Galley;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.page.layout.Span;
import hailsham.console.page.layout.Style;
import java.util.ArrayList;
import java.util.List;

/** Puts a page together: exactly as many rows as the screen has. */
final class FrameBuilder {
    private final Sheet sheet;
    private final Glyphs glyphs;
    private final Borders borders;
    private final List<Row> rows = new ArrayList<>();

    FrameBuilder(Sheet sheet, Glyphs glyphs) {
        this.sheet = sheet;
        this.glyphs = glyphs;
        this.borders = new Borders(sheet, glyphs);
    }

    /** A sentence that asks for a larger window, as far as it fits into this one. */
    static List<Row> tooSmall(int columns, int rows) {
        String sentence = "Please make this window larger: at least " + Sheet.LEAST_COLUMNS + " columns by "
                + Sheet.LEAST_ROWS + " rows.";
        List<Row> lines = new ArrayList<>();
        for (List<Run> line : Wrap.lines(List.of(Run.plain(sentence)), Math.max(2, columns - 1))) {
            lines.add(Row.of(Run.text(line), Style.NOTICE));
        }
        while (lines.size() < rows) {
            lines.add(Row.BLANK);
        }
        return lines.subList(0, rows);
    }

    void header(String title, String place, String count) {
        if (sheet.hasHeader()) {
            rows.add(borders.header(title, place, count));
            rows.add(borders.rule());
        }
        if (sheet.hasAir()) {
            rows.add(Row.BLANK);
        }
    }

    void body(View view) {
        int place = view.top();
        for (Row row : view.shown()) {
            Row at = view.isFound(row) ? found(row, view.sought()) : selected(row, place++, view);
            String mark = view.isFound(row) ? glyphs.marker() : " ";
            String margin = " ".repeat(sheet.margin() - 1);
            rows.add(
                    sheet.margin() > 1
                            ? at.after(new Span(margin.substring(1) + mark + " ", Style.SELECTED))
                            : at.after(new Span(mark, Style.SELECTED)));
        }
    }

    /** The whole page, with its last rows. */
    List<Row> foot(View view, List<Row> last) {
        int foot = (sheet.hasLowerRule() ? 1 : 0) + last.size();
        while (rows.size() < sheet.rows() - foot) {
            rows.add(Row.BLANK);
        }
        if (sheet.hasLowerRule()) {
            rows.add(view.atEnd() ? borders.rule() : borders.rule(view.percent()));
        }
        rows.addAll(last);
        return List.copyOf(rows);
    }

    /** A row of the choice that Enter takes, marked by a sign as well as by its style. */
    private Row selected(Row row, int place, View view) {
        if (view.selected() < 0) {
            return row;
        }
        Galley.Stretch choice = view.galley().choices().get(view.selected());
        if (place < choice.from() || place >= choice.to()) {
            return row;
        }
        List<Span> spans = new ArrayList<>();
        for (Span span : row.spans()) {
            boolean isMark = place == choice.from() && spans.isEmpty();
            String text = isMark ? glyphs.marker() + span.text().substring(1) : span.text();
            spans.add(new Span(text, span.style() == Style.PROSE ? Style.SELECTED : span.style()));
        }
        return new Row(spans, row.paragraph(), row.event());
    }

    /** The sought words of a row in a style of their own, where they stand in one piece. */
    private static Row found(Row row, String words) {
        List<Span> spans = new ArrayList<>();
        for (Span span : row.spans()) {
            int place = Search.place(span.text(), words);
            if (place < 0 || span.style() == Style.RULE) {
                spans.add(span);
            } else {
                String text = span.text();
                int end = place + words.length();
                spans.add(new Span(text.substring(0, place), span.style()));
                spans.add(new Span(text.substring(place, end), Style.FOUND));
                spans.add(new Span(text.substring(end), span.style()));
            }
        }
        return new Row(spans, row.paragraph(), row.event());
    }
}
