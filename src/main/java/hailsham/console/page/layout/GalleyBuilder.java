package hailsham.console.page.layout;

import hailsham.console.model.JLineWidth;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Run;
import hailsham.console.model.Wrap;
import hailsham.console.setting.Settings.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs one under the other, each by its role. */
final class GalleyBuilder {
    private static final char NO_BREAK = '\u00a0';
    private static final int SET_IN = 2;

    private final int width;
    private final Glyphs glyphs;
    private final Spacing spacing;
    private final List<Row> rows = new ArrayList<>();
    private final List<Galley.Stretch> choices = new ArrayList<>();
    private Paragraph before = Paragraph.of(Role.BACK, List.of());
    private int paragraphs;
    private int hang;

    GalleyBuilder(int width, Glyphs glyphs, Spacing spacing) {
        this.width = width;
        this.glyphs = glyphs;
        this.spacing = spacing;
    }

    Galley built() {
        return new Galley(rows, choices);
    }

    void add(Paragraph paragraph) {
        if (paragraph.role() == Role.BACK) {
            // That a memory is over is seen: its rule ends.
            return;
        }
        boolean runsOn = spacing == Spacing.CLOSE
                && isProse(paragraph)
                && isProse(before)
                && paragraph.depth() == before.depth();
        if (!runsOn && !belongsTo(paragraph, before)) {
            blank(Math.min(paragraph.depth(), before.depth()));
        }
        Span[] rules = rules(paragraph.depth());
        int room = width - rules.length * SET_IN;
        Style style = style(paragraph);
        String mark = paragraph.role() == Role.CHOSEN ? glyphs.marker() + " " : "";
        int first = room - (runsOn ? SET_IN : 0) - mark.length();
        int rest = room - mark.length();
        int line = 0;
        for (List<Run> runs : lines(paragraph, first, rest)) {
            String indent = line++ == 0 ? (runsOn ? " ".repeat(SET_IN) : mark) : " ".repeat(mark.length());
            rows.add(new Row(spans(runs, style), paragraphs, paragraph.event())
                    .after(new Span(indent, style))
                    .after(rules));
        }
        paragraphs++;
        before = paragraph;
    }

    private static List<List<Run>> lines(Paragraph paragraph, int first, int rest) {
        String text = paragraph.text();
        boolean aligned = paragraph.role() == Role.VERBATIM && !text.isEmpty() && !Character.isLetter(text.charAt(0));
        if (!aligned) {
            return Wrap.lines(paragraph.runs(), first, rest);
        }
        // Lines are parted at spaces, and these must stay together.
        Run whole = Run.plain(text.replace(' ', NO_BREAK));
        return Wrap.lines(List.of(whole), first, rest).stream()
                .map(line -> List.of(Run.plain(Run.text(line).replace(NO_BREAK, ' '))))
                .toList();
    }

    /** A blank row, unless it would be the first. */
    void blank(int depth) {
        if (!rows.isEmpty()) {
            rows.add(new Row(List.of(rules(depth)), -1, -1));
        }
    }

    /**
     * Something that can be chosen, or that is shown and cannot.
     *
     * @param lead stands before it
     * @param mark stands at the right
     */
    void choice(Span[] lead, List<Run> runs, String mark, boolean free) {
        hang = JLineWidth.of(Row.BLANK.with(lead).text());
        int from = rows.size();
        for (List<Run> line : Wrap.lines(runs, width - hang)) {
            Row row = new Row(spans(line, free ? Style.PROSE : Style.QUIET), paragraphs, -1);
            rows.add(row.after(rows.size() == from ? lead : indent()));
        }
        if (!mark.isEmpty()) {
            mark(mark);
        }
        choices.add(new Galley.Stretch(from, rows.size(), free));
        paragraphs++;
        before = Paragraph.of(Role.LABEL, List.of());
    }

    /** Adds to the choice before it. */
    void under(Paragraph paragraph) {
        for (List<Run> line : Wrap.lines(paragraph.runs(), width - hang)) {
            rows.add(new Row(spans(line, style(paragraph)), paragraphs, -1).after(indent()));
        }
        Galley.Stretch last = choices.remove(choices.size() - 1);
        choices.add(new Galley.Stretch(last.from(), rows.size(), last.free()));
        paragraphs++;
        before = paragraph;
    }

    /** Two texts side by side. */
    void pair(Paragraph label, Paragraph detail, int column) {
        if (before.role() == Role.NOTICE) {
            blank(0);
        }
        List<List<Run>> left = Wrap.lines(label.runs(), column - 2);
        List<List<Run>> right = Wrap.lines(detail.runs(), width - column);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Run> words = i < left.size() ? left.get(i) : List.of();
            Span gap = new Span(" ".repeat(column - JLineWidth.of(words)), Style.PROSE);
            Row row = new Row(spans(words, Style.PROSE), paragraphs, -1).with(gap);
            rows.add(
                    i < right.size() ? row.with(spans(right.get(i), Style.QUIET).toArray(Span[]::new)) : row);
        }
        paragraphs++;
        before = detail;
    }

    private void mark(String mark) {
        Row last = rows.remove(rows.size() - 1);
        int gap = width - last.width() - JLineWidth.of(mark);
        if (gap >= 2) {
            rows.add(last.with(new Span(" ".repeat(gap) + mark, Style.QUIET)));
        } else {
            rows.add(last);
            rows.add(new Row(List.of(new Span(mark, Style.QUIET)), paragraphs, -1).after(indent()));
        }
    }

    private Span[] indent() {
        return new Span[] {new Span(" ".repeat(hang), Style.PROSE)};
    }

    private Span[] rules(int depth) {
        Span[] rules = new Span[depth];
        java.util.Arrays.fill(rules, new Span(glyphs.side() + " ", Style.RULE));
        return rules;
    }

    private static List<Span> spans(List<Run> runs, Style style) {
        return runs.stream()
                .map(run -> new Span(run.text(), run.emphasis() ? emphatic(style) : style))
                .toList();
    }

    private static Style emphatic(Style style) {
        return switch (style) {
            case PROSE -> Style.EMPHASIS;
            case MEMORY -> Style.MEMORY_EMPHASIS;
            case EMPHASIS, MEMORY_EMPHASIS, TITLE, MEMORY_TITLE, RULE, QUIET, ACCENT, SELECTED, NOTICE, FOUND -> style;
        };
    }

    private static Style style(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case CHAPTER, HEADING, ENDING -> Style.TITLE;
            case MEMORY, STILL -> Style.MEMORY_TITLE;
            case CHOSEN, PREVIOUSLY, DETAIL -> Style.QUIET;
            case NOTICE -> Style.NOTICE;
            case VERBATIM -> Style.PROSE;
            case NARRATION, ECHO, ANSWER, DRAFT, CORRECTION, LABEL, BACK ->
                paragraph.depth() > 0 ? Style.MEMORY : Style.PROSE;
        };
    }

    private static boolean isProse(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case NARRATION, ECHO, ANSWER, DRAFT, CORRECTION -> true;
            case PREVIOUSLY, CHOSEN, CHAPTER, HEADING, MEMORY, STILL, BACK, ENDING, LABEL, DETAIL, NOTICE, VERBATIM ->
                false;
        };
    }

    private static boolean belongsTo(Paragraph paragraph, Paragraph before) {
        boolean listed = before.role() == Role.LABEL || before.role() == Role.HEADING || before.role() == Role.DETAIL;
        return switch (paragraph.role()) {
            case DETAIL -> listed;
            case VERBATIM -> before.role() == Role.VERBATIM;
            case NARRATION -> before.role() == Role.HEADING;
            case PREVIOUSLY,
                    CHOSEN,
                    CHAPTER,
                    HEADING,
                    ECHO,
                    ANSWER,
                    MEMORY,
                    STILL,
                    BACK,
                    DRAFT,
                    CORRECTION,
                    ENDING,
                    LABEL,
                    NOTICE -> false;
        };
    }
}
