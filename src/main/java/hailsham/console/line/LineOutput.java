package hailsham.console.line;

import hailsham.console.model.Paragraph;
import hailsham.console.model.Run;
import hailsham.console.model.Sanitiser;
import hailsham.console.model.Wrap;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Where the line's text goes out, wrapped, and cleaned of what no story may send to a terminal. */
final class LineOutput {
    private final PrintWriter out;
    private final int columns;
    private final boolean unicode;

    LineOutput(PrintWriter out, int columns, boolean unicode) {
        this.out = out;
        this.columns = columns;
        this.unicode = unicode;
    }

    /** A paragraph with its emphasis in stars, {@code before} it the words that say what it is. */
    void paragraph(String before, Paragraph paragraph, String after) {
        sentence(before + marked(paragraph.runs()) + after);
    }

    /** Words that are a paragraph of their own. */
    void sentence(String words) {
        entry(words);
        out.print('\n');
    }

    /** Words that stand on lines of their own, with no blank line after them. */
    void entry(String words) {
        for (List<Run> line : Wrap.lines(List.of(Run.plain(words)), columns)) {
            raw(Run.text(line));
            out.print('\n');
        }
    }

    void prompt() {
        raw("> ");
        flush();
    }

    /** What was typed, for a reader of the output who did not see it typed. */
    void echo(String typed) {
        raw(typed.length() > columns ? typed.substring(0, columns) : typed);
        blank();
    }

    void blank() {
        out.print('\n');
    }

    void flush() {
        out.flush();
    }

    /** Whether nobody reads any more. */
    boolean isGone() {
        return out.checkError();
    }

    static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> run.emphasis() ? "*" + run.text() + "*" : run.text())
                .collect(Collectors.joining());
    }

    private void raw(String text) {
        String clean = Sanitiser.clean(text);
        out.print(unicode ? clean : clean.replaceAll("[^\\x00-\\x7f]", "?"));
    }
}
