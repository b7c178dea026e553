package hailsham.console.page;

import hailsham.console.model.JLineWidth;
import hailsham.console.model.Run;
import hailsham.console.model.Wrap;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.page.layout.Span;
import hailsham.console.page.layout.Style;
import java.util.ArrayList;
import java.util.List;

/** What stands around the prose: the header, rules, and the keys at the foot. */
final class Borders {
    private final Sheet sheet;
    private final Glyphs glyphs;

    Borders(Sheet sheet, Glyphs glyphs) {
        this.sheet = sheet;
        this.glyphs = glyphs;
    }

    /** The story's title goes first where there is no room, then {@code right}. */
    Row header(String title, String place, String right) {
        int room = sheet.columns() - 2;
        String between = " " + glyphs.between() + " ";
        int needed = JLineWidth.of(place) + 2 + JLineWidth.of(right);
        if (JLineWidth.of(title + between) + needed <= room) {
            return header(
                    List.of(
                            new Span(title, Style.TITLE),
                            new Span(between, Style.QUIET),
                            new Span(place, Style.ACCENT)),
                    right,
                    room);
        }
        if (needed <= room) {
            return header(List.of(new Span(place, Style.ACCENT)), right, room);
        }
        return header(List.of(new Span(cut(place, room), Style.ACCENT)), "", room);
    }

    private static Row header(List<Span> left, String right, int room) {
        Row row = new Row(left, -1, -1).after(new Span(" ", Style.PROSE));
        int gap = room + 1 - row.width() - JLineWidth.of(right);
        return row.with(new Span(" ".repeat(Math.max(0, gap)) + right, Style.QUIET));
    }

    Row rule() {
        return Row.of(" " + glyphs.rule().repeat(sheet.columns() - 2), Style.RULE);
    }

    /** A rule that says how far one has read. */
    Row rule(int percent) {
        String words = " " + percent + "% ";
        int length = sheet.columns() - 2 - words.length() - 2;
        return Row.of(" " + glyphs.rule().repeat(length) + words + glyphs.rule().repeat(2), Style.RULE);
    }

    /** As many of the hints as there is room for, the first ones first; the last is always there. */
    Row footer(List<String> hints) {
        int room = sheet.columns() - 2;
        String gap = sheet.isNarrow() ? "  " : "   ";
        String last = hints.get(hints.size() - 1);
        String line = "";
        for (String hint : hints.subList(0, hints.size() - 1)) {
            String longer = line + hint + gap;
            if (JLineWidth.of(longer) + JLineWidth.of(last) > room) {
                break;
            }
            line = longer;
        }
        return Row.of(" " + cut(line + last, room), Style.QUIET);
    }

    /** Sentences above the foot, in at most {@code most} rows. */
    List<Row> notice(String sentences, int most) {
        List<Row> rows = new ArrayList<>();
        for (List<Run> line : Wrap.lines(List.of(Run.plain(sentences)), sheet.columns() - 2)) {
            if (rows.size() < most) {
                rows.add(Row.of(" " + Run.text(line), Style.NOTICE));
            }
        }
        return rows;
    }

    private String cut(String text, int room) {
        if (JLineWidth.of(text) <= room) {
            return text;
        }
        int kept = Math.max(1, room - glyphs.ellipsis().length());
        return Run.text(Wrap.lines(List.of(Run.plain(text)), kept).get(0)) + glyphs.ellipsis();
    }
}
