package hailsham.yaml.fields;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.Whole;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Value;
import java.util.OptionalInt;

/** Looks at single pieces of text: names, numbers, truths, prose. */
final class TextCheck {
    private final Diagnostics diagnostics;
    private final Misfit misfit;

    TextCheck(Diagnostics diagnostics, Misfit misfit) {
        this.diagnostics = diagnostics;
        this.misfit = misfit;
    }

    Value check(Scalar scalar, Text text) {
        if (scalar.value().isBlank()) {
            return misfit.missing(scalar, text);
        }
        boolean fits = switch (text.sort()) {
            case ID, VARIABLE -> isName(scalar, text.sort());
            case REFERENCE, CONDITION, EFFECTS, CONTRACT -> true;
            case LINE, PROSE, PROSE_OR_PAUSE -> PlainProse.isSafe(scalar, diagnostics);
            case RANGE -> Numbers.range(scalar.value()).isPresent() || refused(scalar, text);
            case NUMBER -> Numbers.decimal(scalar.value()).isPresent() || refused(scalar, text);
            case START -> isStart(scalar.value()) || refused(scalar, text);
            case FOLDER -> isFolder(scalar.value()) || refused(scalar, text);
        };
        return fits ? scalar : new Value.Broken(scalar.where());
    }

    private boolean refused(Scalar scalar, Text text) {
        misfit.report(scalar, text);
        return false;
    }

    boolean isWhole(Scalar scalar, Whole whole) {
        OptionalInt number = Numbers.whole(scalar.value());
        return scalar.style() == Scalar.Style.PLAIN
                && number.isPresent()
                && number.getAsInt() >= whole.least()
                && number.getAsInt() <= whole.most();
    }

    boolean isTruth(Scalar scalar) {
        boolean word = scalar.value().equals("true") || scalar.value().equals("false");
        return word && scalar.style() == Scalar.Style.PLAIN;
    }

    /** Whether it is well formed as a name; if not, it is reported. A name from elsewhere is looked up later. */
    boolean isName(Scalar scalar, Sort sort) {
        String name = scalar.value();
        boolean fits = switch (sort) {
            case ID -> Ids.isId(name);
            case VARIABLE -> Ids.isVariable(name);
            case REFERENCE -> true;
            case LINE, PROSE, PROSE_OR_PAUSE, CONDITION, EFFECTS, CONTRACT, RANGE, NUMBER, START, FOLDER ->
                throw new AssertionError(sort);
        };
        if (!fits) {
            diagnostics.report(
                    DiagnosticCode.BAD_NAME,
                    scalar.where(),
                    "`" + Phrases.shortened(name) + "` is not " + sort.phrase(),
                    Ids.nearestTo(name).map(id -> "`" + id + "` would be one").orElse("give it another"));
        }
        return fits;
    }

    private static boolean isStart(String value) {
        return Ids.isId(value) || Numbers.whole(value).isPresent() || value.equals("true") || value.equals("false");
    }

    private static boolean isFolder(String name) {
        return !name.startsWith(".") && name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf('\n') < 0;
    }
}
