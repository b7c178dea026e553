package hailsham.yaml.prose;

import hailsham.expression.Scope;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.List;

/** Reads prose: its paragraphs, its variations, its emphasis. */
public final class PassageReader {
    private PassageReader() {}

    /**
     * Reads a block of text: paragraphs parted by blank lines, in which the end of a line is a space. Where something is
     * wrong it is reported and what could be read is returned.
     */
    public static List<ParagraphText> paragraphs(SourceText text, Scope scope, Diagnostics diagnostics) {
        throw new AssertionError("not built: " + text);
    }

    /** Reads one line: an option, a reason. A second paragraph in it is reported; line ends are spaces. */
    public static ParagraphText line(SourceText text, Scope scope, Diagnostics diagnostics) {
        throw new AssertionError("not built: " + text);
    }
}
