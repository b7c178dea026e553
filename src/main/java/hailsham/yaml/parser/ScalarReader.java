package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Span;
import hailsham.yaml.file.ForbiddenCharacters;
import hailsham.yaml.tree.DoubleQuoted;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Value;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** A scalar as the parser saw it to one of the tree. */
final class ScalarReader {
    private final Diagnostics diagnostics;

    ScalarReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Value read(ScalarEvent event, Span where) {
        ScalarStyle style = event.getScalarStyle();
        if (style == ScalarStyle.FOLDED) {
            diagnostics.report(
                    DiagnosticCode.FOLDED_TEXT,
                    where.file().span(where.start(), where.start() + 1),
                    "text under `>` loses the lines it is written in, and a story takes none",
                    "write `|`: the end of a line in it is a space in any case");
            return new Value.Broken(where);
        }
        if (style == ScalarStyle.DOUBLE_QUOTED) {
            return doubleQuoted(new Scalar(Scalar.Style.DOUBLE_QUOTED, event.getValue(), where));
        }
        return new Scalar(ownStyle(style), event.getValue(), where);
    }

    private static Scalar.Style ownStyle(ScalarStyle style) {
        return switch (style) {
            case PLAIN -> Scalar.Style.PLAIN;
            case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
            case LITERAL -> Scalar.Style.LITERAL;
            case DOUBLE_QUOTED, FOLDED, JSON_SCALAR_STYLE -> throw new AssertionError(style);
        };
    }

    /** An escape can spell a character that must not be typed. */
    private Value doubleQuoted(Scalar scalar) {
        int bad = DoubleQuoted.forbidden(scalar.where());
        if (bad < 0) {
            return scalar;
        }
        DoubleQuoted.Escape escape = DoubleQuoted.escape(scalar.where().file().text(), bad);
        diagnostics.report(
                ForbiddenCharacters.code(escape.codePoint()),
                scalar.where().file().span(bad, escape.end()),
                ForbiddenCharacters.message(escape.codePoint()),
                "leave it out");
        return new Value.Broken(scalar.where());
    }
}
