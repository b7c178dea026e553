package hailsham.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The line of a file that a problem stands on, as it is printed, and which of its columns to point at.
 *
 * @param line tabs are spaces, what could steer a terminal is escaped, and a long line is cut round the place
 * @param column how many columns stand before the place
 * @param carets how many columns the place takes; at least one
 */
record Excerpt(String line, int column, int carets) {
    private static final int WIDEST = 80;
    private static final String CUT = "...";
    private static final int TAB = 4;
    /** Of a long line, so much is shown before the place. */
    private static final int BEFORE = 24;

    /** A character with what is attached to it: where it begins, in columns, and how it is shown. */
    private record Cell(String shown, int column, int width) {
        int end() {
            return column + width;
        }
    }

    static Excerpt of(Span span) {
        SourceFile file = span.file();
        int line = span.line();
        int lineStart = file.lineStart(line);
        String text = file.lineText(line);
        int start = Math.min(span.start() - lineStart, text.length());
        int end = Math.min(span.end() - lineStart, text.length());
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int from = -1;
        int to = -1;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            from = at >= start && from < 0 ? column : from;
            to = at >= end && to < 0 ? column : to;
            Cell cell = cell(codePoint, column);
            cells.add(cell);
            column = cell.end();
            at += Character.charCount(codePoint);
        }
        from = from < 0 ? column : from;
        to = to < 0 ? column : to;
        return column <= WIDEST ? whole(cells, from, to) : cut(cells, column, from, to);
    }

    private static Cell cell(int codePoint, int column) {
        if (codePoint == '\t') {
            int width = TAB - column % TAB;
            return new Cell(" ".repeat(width), column, width);
        }
        String shown = Shown.character(codePoint);
        boolean escaped = shown.codePointAt(0) != codePoint || shown.codePointCount(0, shown.length()) > 1;
        return new Cell(shown, column, escaped ? shown.length() : Shown.width(codePoint));
    }

    private static Excerpt whole(List<Cell> cells, int from, int to) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append(cell.shown()));
        return new Excerpt(line.toString(), from, Math.max(1, to - from));
    }

    private static Excerpt cut(List<Cell> cells, int length, int from, int to) {
        int room = WIDEST - CUT.length();
        boolean cutsStart = Math.min(to, from + BEFORE) > room;
        int first = cutsStart ? Math.max(0, Math.min(from - BEFORE, length - room)) : 0;
        boolean cutsEnd = length - first > room;
        int last = cutsEnd ? first + room - (cutsStart ? CUT.length() : 0) : length;
        StringBuilder line = new StringBuilder(cutsStart ? CUT : "");
        int shownFrom = -1;
        int shownTo = first;
        for (Cell cell : cells) {
            boolean attached = cell.width() == 0 && shownFrom < 0;
            if (cell.column() >= first && cell.end() <= last && !attached) {
                shownFrom = shownFrom < 0 ? cell.column() : shownFrom;
                line.append(cell.shown());
                shownTo = cell.end();
            }
        }
        line.append(cutsEnd ? CUT : "");
        int column = from - Math.max(shownFrom, 0) + (cutsStart ? CUT.length() : 0);
        return new Excerpt(line.toString(), column, Math.max(1, Math.min(to, shownTo) - from));
    }
}
