package hailsham.yaml.prose;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds what a writer of Markdown would take for more than paragraphs and emphasis, and refuses it. */
final class Markdown {
    private static final String LINE_STARTS = "#>-+=~";
    private static final int CODE_INDENT = 4;

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final BitSet refused = new BitSet();

    private Markdown(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what is refused in a paragraph.
     *
     * @param plain the paragraph, letter by letter, with its braces made unremarkable
     * @return the characters that are refused
     */
    static BitSet refuse(String plain, SourceText source, Diagnostics diagnostics) {
        // The library is loaded only where there may be something for it to find: most paragraphs are prose.
        Markdown markdown = new Markdown(source, diagnostics);
        if (isSuspicious(plain)) {
            Node document = Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build()
                    .parse(plain);
            markdown.visit(document);
        }
        return markdown.refused;
    }

    private static boolean isSuspicious(String text) {
        if (text.indexOf('`') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0) {
            return true;
        }
        int start = 0;
        do {
            if (isSuspiciousLine(text, start)) {
                return true;
            }
            start = text.indexOf('\n', start) + 1;
        } while (start > 0);
        return false;
    }

    private static boolean isSuspiciousLine(String text, int start) {
        int indented = 0;
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && Words.isSpace(text.charAt(at))) {
            indented += text.charAt(at) == '\t' ? CODE_INDENT : 1;
            at++;
        }
        boolean empty = at == text.length() || text.charAt(at) == '\n';
        return !empty && (indented >= CODE_INDENT || startsBlock(text, at));
    }

    /** Whether a line that starts here may be more than prose: emphasis and a plain number at its start are not. */
    private static boolean startsBlock(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (at > from) {
            return next == '.' || next == ')';
        } else if (next == '*' || next == '_') {
            char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            return second == next || Words.isSpace(second);
        }
        return LINE_STARTS.indexOf(next) >= 0;
    }

    private void visit(Node node) {
        Optional<String> name = name(node);
        if (name.isPresent()) {
            report(node, name.get());
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void report(Node node, String name) {
        List<SourceSpan> lines = node.getSourceSpans();
        lines.forEach(line -> refused.set(line.getInputIndex(), line.getInputIndex() + line.getLength()));
        SourceSpan span = isUnderlined(node) ? lines.get(lines.size() - 1) : lines.get(0);
        int from = span.getInputIndex();
        diagnostics.report(
                DiagnosticCode.MARKDOWN,
                source.span(from, from + span.getLength()),
                "this is " + name + " in Markdown, and prose has only paragraphs and *emphasis*",
                remedy(node));
    }

    private String remedy(Node node) {
        if (isUnderlined(node)) {
            return "leave this row of marks out";
        } else if (node instanceof IndentedCodeBlock) {
            return "indent it as far as the lines round it";
        } else if (node instanceof OrderedList) {
            return "write it as prose; a `\\` before the mark after the number makes it a plain one";
        }
        return "write it as prose; a `\\` before its first mark makes that a plain character";
    }

    /** Whether it is a heading by the row of marks below it. */
    private boolean isUnderlined(Node node) {
        return node instanceof Heading
                && source.text().charAt(node.getSourceSpans().get(0).getInputIndex()) != '#';
    }

    private static Optional<String> name(Node node) {
        if (node instanceof Heading) {
            return Optional.of("a heading");
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            return Optional.of("a list");
        } else if (node instanceof BlockQuote) {
            return Optional.of("a quotation");
        } else if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Optional.of("code");
        } else if (node instanceof Link || node instanceof LinkReferenceDefinition) {
            return Optional.of("a link");
        } else if (node instanceof Image) {
            return Optional.of("an image");
        } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return Optional.of("HTML");
        } else if (node instanceof ThematicBreak) {
            return Optional.of("a rule");
        }
        return Optional.empty();
    }
}
