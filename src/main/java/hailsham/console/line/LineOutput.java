package hailsham.console.line;

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

    /** Words that are a paragraph of their own. */
    void paragraph(String words) {
        entry(words);
        blank();
    }

    /** Words that stand on lines of their own, with no blank line after them. */
    void entry(String words) {
        for (List<Run> line : Wrap.lines(List.of(Run.plain(words)), columns)) {
            raw(Run.text(line));
            blank();
        }
    }

    /** A line as it stands, however long. */
    void verbatim(String line) {
        raw(line);
        blank();
    }

    void prompt() {
        raw("> ");
        flush();
    }

    /** The end of a line, or a line with nothing in it. */
    void blank() {
        out.print('\n');
    }

    void flush() {
        out.flush();
    }

    /** Whether nobody reads any more. Sends what is waiting to be sent. */
    boolean isGone() {
        return out.checkError();
    }

    /** Words with their emphasis in stars. */
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
