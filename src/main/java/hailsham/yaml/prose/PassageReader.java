package hailsham.yaml.prose;

import hailsham.expression.Scope;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads prose: its paragraphs, its variations, its emphasis. */
public final class PassageReader {
    private PassageReader() {}

    /**
     * Reads a block of text: paragraphs parted by blank lines, in which the end of a line is a space. Where something is
     * wrong it is reported and what could be read is returned.
     */
    public static List<ParagraphText> paragraphs(SourceText text, Scope scope, Diagnostics diagnostics) {
        List<ParagraphText> paragraphs = new ArrayList<>();
        for (SourceText part : parts(text)) {
            paragraphs.add(paragraph(part, scope, diagnostics));
        }
        return List.copyOf(paragraphs);
    }

    /** Reads one line: an option, a reason. A second paragraph in it is reported; line ends are spaces. */
    public static ParagraphText line(SourceText text, Scope scope, Diagnostics diagnostics) {
        List<SourceText> parts = parts(text);
        if (parts.isEmpty()) {
            return new ParagraphText(List.of(), text.span());
        }
        if (parts.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.SECOND_PARAGRAPH,
                    parts.get(1).span(),
                    "this is one line of prose, and a second paragraph begins here",
                    "leave it out, or join it to the first");
        }
        return paragraph(parts.get(0), scope, diagnostics);
    }

    private static ParagraphText paragraph(SourceText text, Scope scope, Diagnostics diagnostics) {
        int start = 0;
        while (Words.isSpace(text.text().charAt(start))) {
            start++;
        }
        return new ParagraphText(
                ParagraphParser.parse(text, scope, diagnostics),
                text.part(start, text.length()).span());
    }

    /** The lines of each paragraph, without the blank ones round them. */
    private static List<SourceText> parts(SourceText text) {
        List<SourceText> parts = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int line = 0; line < text.length(); ) {
            int newline = text.text().indexOf('\n', line);
            int next = newline < 0 ? text.length() : newline + 1;
            int last = lastOfLine(text.text(), line, next);
            if (last >= 0) {
                start = start < 0 ? line : start;
                end = last + 1;
            } else if (start >= 0) {
                parts.add(text.part(start, end));
                start = -1;
            }
            line = next;
        }
        if (start >= 0) {
            parts.add(text.part(start, end));
        }
        return parts;
    }

    /** The index of the last character of a line that is not blank, or -1. */
    private static int lastOfLine(String text, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (!Words.isSpace(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
