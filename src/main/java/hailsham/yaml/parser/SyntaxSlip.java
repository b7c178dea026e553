package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a writer did where the parser could not go on. The parser's words only tell the slips apart: a writer is told what
 * stands there, and the line put right.
 */
final class SyntaxSlip {
    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final String context;
    private final String problem;
    /** Where the parser stopped. */
    private final int at;
    /** Where what it was reading began. */
    private final int began;
    /** The piece of text that it had read last. */
    private final Optional<Span> last;

    SyntaxSlip(
            SourceFile file,
            Offsets offsets,
            MarkedYamlEngineException failure,
            Optional<Span> last,
            Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.context = failure.getContext() == null ? "" : failure.getContext();
        this.problem = failure.getProblem() == null ? "" : failure.getProblem();
        this.at = failure.getProblemMark()
                .map(mark -> offsets.of(Optional.of(mark)))
                .orElse(0);
        this.began = failure.getContextMark()
                .map(mark -> offsets.of(Optional.of(mark)))
                .orElse(at);
        this.last = last;
    }

    void report() {
        boolean known = inToken() || inStructure();
        if (!known) {
            slip(
                    DiagnosticCode.YAML_SYNTAX,
                    one(at),
                    "this cannot be read as YAML",
                    "look for a slip here or just above");
        }
    }

    /** Slips within one piece of text. */
    private boolean inToken() {
        char here = charAt(at);
        if (context.contains("quoted scalar")) {
            return inQuotes();
        } else if (context.contains("block scalar")) {
            return inBlock();
        } else if (context.contains("an alias")) {
            slip(DiagnosticCode.ALIAS, word(began), "a star here begins an alias, and a story takes none", quoteIt());
        } else if (context.contains("an anchor")) {
            slip(DiagnosticCode.ANCHOR, word(began), "`&` begins an anchor, and a story takes none", quoteIt());
        } else if (context.contains("tag") && !context.contains("directive")) {
            slip(DiagnosticCode.TAG, word(began), "`!` begins a tag, and a story takes none", quoteIt());
        } else if (context.contains("directive") || problem.contains("directive")) {
            slip(DiagnosticCode.DIRECTIVE, one(began), "a story takes no directives of YAML", "leave this line out");
        } else if (here == '\t') {
            slip(DiagnosticCode.TAB, one(at), "a tab indents this line", "YAML is indented by spaces");
        } else if (problem.contains("cannot start any token")) {
            slip(DiagnosticCode.RESERVED_CHARACTER, one(at), "no plain value begins with `" + here + "`", quoteIt());
        } else {
            return false;
        }
        return true;
    }

    private boolean inQuotes() {
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            int backslash = file.text().lastIndexOf('\\', at);
            slip(
                    DiagnosticCode.BAD_QUOTED_ESCAPE,
                    file.span(backslash, Math.min(backslash + 2, file.text().length())),
                    "in double quotes a backslash begins an escape, and this is none",
                    "put the text under `|`, where a backslash is itself");
        } else {
            slip(
                    DiagnosticCode.UNCLOSED_QUOTE,
                    one(began),
                    "nothing closes this quote",
                    "close it, or put the text under `|`");
        }
        return true;
    }

    private boolean inBlock() {
        SourceLine line = SourceLine.at(file, at);
        if (problem.contains("leading empty lines")) {
            slip(
                    DiagnosticCode.INDENTATION,
                    one(line.first()),
                    "the empty lines above hold more spaces than this first line of the text",
                    "take the spaces out of the empty lines");
        } else {
            slip(
                    DiagnosticCode.TEXT_AFTER_BAR,
                    file.span(at, Math.max(at, line.end())),
                    "text begins on the line after `|`, indented",
                    "put a line end after the `|`");
        }
        return true;
    }

    /** Slips in how the lines belong together. */
    private boolean inStructure() {
        if (problem.startsWith("mapping values are not allowed")) {
            colon();
        } else if (problem.startsWith("could not find expected ':'")) {
            missingColon(SourceLine.at(file, began));
        } else if (problem.startsWith("sequence entries are not allowed")) {
            slip(
                    DiagnosticCode.YAML_SYNTAX,
                    one(at),
                    "a list begins on the line after its key",
                    "put each `- ` on a line of its own");
        } else if (problem.startsWith("expected '<document start>'")) {
            slip(
                    DiagnosticCode.SECOND_DOCUMENT,
                    one(at),
                    "the file was at an end above, and goes on here",
                    "leave out the `...` above");
        } else if (context.contains("flow")) {
            bracket();
        } else if (problem.startsWith("expected <block end>")) {
            blockEnd();
        } else if (problem.startsWith("expected the node content")
                && at < file.text().length()) {
            slip(
                    DiagnosticCode.RESERVED_CHARACTER,
                    one(at),
                    "no plain value begins with `" + charAt(at) + "`",
                    quoteIt());
        } else {
            return false;
        }
        return true;
    }

    private void colon() {
        SourceLine line = SourceLine.at(file, at);
        if (line.colon() >= 0 && line.colon() < at) {
            slip(
                    DiagnosticCode.COLON_IN_TEXT,
                    one(at),
                    "a colon and a space in plain text begin another value",
                    "put the text into quotes: `" + line.withValueQuoted() + "`");
            return;
        }
        int lineNumber = file.line(at);
        SourceLine above = lineNumber == 1 ? line : SourceLine.at(file, file.lineStart(lineNumber - 1));
        if (above.colon() < 0 && lineNumber > 1) {
            missingColon(above);
        } else {
            indentation(line, "this line is indented further than the key above it, which has its value already");
        }
    }

    private void missingColon(SourceLine line) {
        slip(
                DiagnosticCode.MISSING_COLON,
                file.span(line.first(), Math.max(line.first(), line.end())),
                "this line has no colon after its key",
                "if it is text, it must be indented further than its key, under `|`");
    }

    private void bracket() {
        char opening = charAt(began);
        SourceLine line = SourceLine.at(file, began);
        boolean value = line.value() == began;
        slip(
                DiagnosticCode.UNCLOSED_BRACKET,
                one(began),
                "nothing closes this `" + opening + "` as YAML wants it",
                value && opening == '{'
                        ? "text that begins with `{` goes into quotes, or under `|`"
                        : "close it, with commas between what is in it");
    }

    private void blockEnd() {
        SourceLine line = SourceLine.at(file, at);
        boolean afterQuote = last.isPresent()
                && isQuote(charAt(last.get().start()))
                && last.get().end() <= at;
        if (line.first() == at) {
            boolean dash = charAt(at) == '-' && !problem.contains("scalar");
            boolean text = problem.contains("scalar");
            indentation(
                    line,
                    dash
                            ? "an item of a list stands among keys, or keys among items"
                            : text
                                    ? "this line belongs to nothing above it"
                                    : "this line is indented like no line above it");
        } else if (afterQuote && file.line(last.orElseThrow().start()) < file.line(at)) {
            slip(
                    DiagnosticCode.UNCLOSED_QUOTE,
                    one(last.orElseThrow().start()),
                    "this quote is closed only on line " + file.line(at),
                    "close it, or put the text under `|`");
        } else if (charAt(at) == ']' || charAt(at) == '}') {
            slip(DiagnosticCode.YAML_SYNTAX, one(at), "nothing opens this `" + charAt(at) + "`", "take it away");
        } else if (isQuote(charAt(line.value()))) {
            slip(
                    DiagnosticCode.TEXT_AFTER_QUOTE,
                    file.span(at, line.end()),
                    "text goes on after its closing quote",
                    "put the whole into quotes: `" + line.withValueQuoted() + "`");
        } else {
            slip(
                    DiagnosticCode.TEXT_AFTER_BRACKET,
                    file.span(at, Math.max(at, line.end())),
                    "text goes on after a closing bracket",
                    "put the whole into quotes: `" + line.withValueQuoted() + "`");
        }
    }

    private void indentation(SourceLine line, String message) {
        slip(
                DiagnosticCode.INDENTATION,
                one(line.first()),
                message,
                "keys of one thing begin in one column, and what is theirs further in");
    }

    private String quoteIt() {
        SourceLine line = SourceLine.at(file, at);
        return "put it into quotes: `" + line.withValueQuoted() + "`";
    }

    private void slip(DiagnosticCode code, Span where, String message, String hint) {
        diagnostics.report(code, where, message, hint);
    }

    private Span one(int offset) {
        return file.span(offset, Math.min(offset + 1, file.text().length()));
    }

    private Span word(int offset) {
        int end = offset;
        while (end < file.text().length() && file.text().charAt(end) > ' ') {
            end++;
        }
        return file.span(offset, end);
    }

    private char charAt(int offset) {
        return offset < file.text().length() ? file.text().charAt(offset) : '\n';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
