package hailsham.cli.report;

import hailsham.author.statistics.Figures;
import hailsham.author.statistics.StoryFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures in columns: a line a chapter, then the parts, then all. */
final class FiguresTable {
    private static final List<String> HEAD = List.of(
            "",
            "words",
            "nodes",
            "varying",
            "points",
            "options",
            "if",
            "silent",
            "echoed",
            "far",
            "memories",
            "endings",
            "between");

    private FiguresTable() {}

    static String of(StoryFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.chapters().forEach((id, f) -> rows.add(row(id, f)));
        rows.add(List.of());
        figures.parts().forEach((id, f) -> rows.add(row(id, f)));
        rows.add(List.of());
        rows.add(row("total", figures.total()));
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, rows).stripTrailing()).append('\n'));
        return text.toString();
    }

    private static List<String> row(String name, Figures f) {
        return List.of(
                name,
                String.valueOf(f.words()),
                String.valueOf(f.nodes()),
                String.valueOf(f.nodesVarying()),
                String.valueOf(f.choicePoints()),
                String.valueOf(f.options()),
                String.valueOf(f.conditionalOptions()),
                String.valueOf(f.silences()),
                f.options() == 0 ? "-" : String.format(Locale.ROOT, "%.0f%%", f.nearEchoShare() * 100),
                String.valueOf(f.farCallbacks()),
                String.valueOf(f.memories()),
                String.valueOf(f.endings()),
                f.between().median() + "/" + f.between().p90() + "/"
                        + f.between().max());
    }

    /** The names to the left of their column, the figures to the right of theirs. */
    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(width(column, rows) - row.get(column).length());
            line.append(column == 0 ? row.get(0) + padding : "  " + padding + row.get(column));
        }
        return line.toString();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
