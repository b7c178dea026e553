package hailsham.yaml.fields;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.source.SourceFile;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.Truth;
import hailsham.yaml.fields.Shape.Word;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Quoting;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;

/** Reports a value that does not fit its place, and what would. */
final class Misfit {
    private final Diagnostics diagnostics;

    Misfit(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Value report(Value value, Shape shape) {
        if (shape instanceof Text text && text.sort().isWritten() && isFlow(value)) {
            return inBrackets(value);
        }
        String expected = Phrases.expected(shape);
        diagnostics.report(
                DiagnosticCode.WRONG_SHAPE,
                value.where(),
                expected + " belongs here, not " + Phrases.found(value),
                remedy(value, shape));
        return new Value.Broken(value.where());
    }

    private static String remedy(Value value, Shape shape) {
        if (!(value instanceof Scalar scalar)) {
            return shape instanceof Text ? "write one value after the key" : "look at how it is done elsewhere";
        }
        String written = scalar.value();
        if (shape instanceof Truth) {
            return switch (written) {
                case "yes", "Yes", "YES", "on", "On", "ON", "True", "TRUE", "y", "Y" -> "write `true`";
                case "no", "No", "NO", "off", "Off", "OFF", "False", "FALSE", "n", "N" -> "write `false`";
                default -> "without quotes";
            };
        } else if (shape instanceof Listing) {
            return "write `[" + Phrases.shortened(written) + "]`, or each on a line of its own after `- `";
        } else if (shape instanceof Word word) {
            return Nearest.hint(written, word.words()).orElse("write one of them");
        }
        return shape instanceof Text text ? remedy(text.sort()) : "write it in figures";
    }

    private static String remedy(Shape.Sort sort) {
        return switch (sort) {
            case RANGE -> "write the least and the greatest value, with two dots between them";
            case NUMBER -> "write it in figures";
            case START -> "write one of the values that the variable can have";
            case FOLDER -> "a part's folder stands beside story.yaml";
            case ID, VARIABLE, REFERENCE, LINE, PROSE, PROSE_OR_PAUSE, CONDITION, EFFECTS, CONTRACT ->
                "write one value after the key";
        };
    }

    /** Nothing, where a value belongs. */
    Value missing(Scalar nothing, Shape shape) {
        diagnostics.report(
                DiagnosticCode.MISSING_VALUE,
                nothing.where(),
                "there is nothing here",
                Phrases.expected(shape) + " belongs here");
        return new Value.Broken(nothing.where());
    }

    /** Text, a condition or effects inside of brackets, where commas and colons are YAML's own. */
    Value inBrackets(Value value) {
        SourceFile file = value.where().file();
        int start = value.where().start();
        String line = file.lineText(file.line(start));
        String rest = line.substring(start - file.lineStart(file.line(start))).stripTrailing();
        boolean keys = value instanceof Mapping mapping && looksLikeKeys(mapping);
        diagnostics.report(
                DiagnosticCode.WRITING_IN_BRACKETS,
                file.span(start, start + 1),
                "prose, conditions and effects do not stand in brackets",
                keys ? "put each key on a line of its own" : "put it into quotes: `" + Quoting.quoted(rest) + "`");
        return new Value.Broken(value.where());
    }

    /** {@code {first|second}} is one key without a value to YAML. */
    private static boolean looksLikeKeys(Mapping mapping) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Scalar scalar) || !scalar.absent()) {
                return !entry.key().value().startsWith("if ");
            }
        }
        return false;
    }

    private static boolean isFlow(Value value) {
        return (value instanceof Mapping mapping && mapping.flow())
                || (value instanceof Sequence sequence && sequence.flow());
    }
}
