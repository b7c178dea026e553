package hailsham.yaml.fields;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Named;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.OneOf;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import hailsham.yaml.fields.Shape.Truth;
import hailsham.yaml.fields.Shape.Whole;
import hailsham.yaml.fields.Shape.Word;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a tree against its shape and reports whatever does not fit.
 *
 * <p>What comes back fits: values that did not are {@link Value.Broken} in it, as are those of unknown keys. Who reads on
 * need not ask again.
 */
public final class ShapeCheck {
    private final Diagnostics diagnostics;
    private final TextCheck texts;
    private final Misfit misfit;

    private ShapeCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.misfit = new Misfit(diagnostics);
        this.texts = new TextCheck(diagnostics, misfit);
    }

    /** What of the mapping fits. */
    public static Mapping check(Mapping mapping, Keys shape, Diagnostics diagnostics) {
        return new ShapeCheck(diagnostics).keys(mapping, shape);
    }

    private Value check(Value value, Shape shape) {
        if (value instanceof Value.Broken) {
            return value;
        } else if (shape instanceof Named named) {
            return check(value, named.shape().get());
        } else if (shape instanceof TextOr either) {
            return textOr(value, either);
        } else if (value instanceof Scalar scalar && scalar.absent()) {
            return misfit.missing(scalar, shape);
        } else if (shape instanceof Keys keys) {
            return value instanceof Mapping mapping ? keys(mapping, keys) : misfit.report(value, shape);
        } else if (shape instanceof OneOf oneOf) {
            return value instanceof Mapping mapping ? oneOf(mapping, oneOf) : misfit.report(value, shape);
        } else if (shape instanceof Names names) {
            return value instanceof Mapping mapping ? names(mapping, names) : misfit.report(value, shape);
        } else if (shape instanceof Listing listing) {
            return value instanceof Sequence sequence ? listing(sequence, listing) : misfit.report(value, shape);
        } else if (!(value instanceof Scalar scalar)) {
            return misfit.report(value, shape);
        } else if (shape instanceof Text text) {
            return texts.check(scalar, text);
        } else if (shape instanceof Whole whole) {
            return texts.isWhole(scalar, whole) ? scalar : misfit.report(scalar, shape);
        } else if (shape instanceof Truth) {
            return texts.isTruth(scalar) ? scalar : misfit.report(scalar, shape);
        } else if (shape instanceof Word word) {
            return word.words().contains(scalar.value()) ? scalar : misfit.report(scalar, shape);
        }
        throw new AssertionError(shape);
    }

    private Value textOr(Value value, TextOr either) {
        if (value instanceof Scalar) {
            return check(value, either.text());
        }
        boolean braces = value instanceof Mapping mapping && mapping.flow();
        if (braces && either.text().sort().isProse() && !(either.longer() instanceof Keys)) {
            return misfit.inBrackets(value);
        }
        return check(value, either.longer());
    }

    private Value listing(Sequence sequence, Listing listing) {
        boolean written = listing.item() instanceof TextOr either
                ? either.text().sort().isWritten()
                : listing.item() instanceof Text text
                        && text.sort() == Shape.Sort.CONTRACT
                        && !sequence.items().isEmpty();
        if (sequence.flow() && written) {
            return misfit.inBrackets(sequence);
        }
        if (sequence.items().size() < listing.least()) {
            diagnostics.report(
                    DiagnosticCode.WRONG_SHAPE,
                    sequence.where(),
                    "at least " + Phrases.count(listing.least()) + " belong in this list, not "
                            + Phrases.count(sequence.items().size()),
                    Phrases.expected(listing.item()) + " for each");
            return new Value.Broken(sequence.where());
        }
        List<Value> checked = new ArrayList<>(sequence.items().size());
        for (Value item : sequence.items()) {
            checked.add(check(item, listing.item()));
        }
        return new Sequence(checked, sequence.flow(), sequence.where());
    }

    private Value names(Mapping mapping, Names names) {
        List<Mapping.Entry> checked = new ArrayList<>(mapping.entries().size());
        for (Mapping.Entry entry : mapping.entries()) {
            texts.isName(entry.key(), names.name());
            checked.add(new Mapping.Entry(entry.key(), check(entry.value(), names.value())));
        }
        return new Mapping(checked, mapping.flow(), mapping.where());
    }

    private Value oneOf(Mapping mapping, OneOf oneOf) {
        List<String> heads = new ArrayList<>();
        for (Keys way : oneOf.ways()) {
            if (mapping.has(way.head())) {
                return keys(mapping, way);
            }
            heads.add(way.head());
        }
        if (!mapping.entries().isEmpty()) {
            Scalar key = mapping.entries().get(0).key();
            String all = "a block begins with " + Phrases.alternatives(heads) + ", and text with `|`";
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_KEY,
                    key.where(),
                    "no block begins with `" + Phrases.shortened(key.value()) + "`",
                    Nearest.hint(key.value(), heads).orElse(all));
        }
        return new Value.Broken(mapping.where());
    }

    private Mapping keys(Mapping mapping, Keys keys) {
        if (mapping.flow() && holdsWriting(mapping, keys)) {
            misfit.inBrackets(mapping);
            return new Mapping(List.of(), true, mapping.where());
        }
        List<Mapping.Entry> checked = new ArrayList<>(mapping.entries().size());
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Field> field = keys.field(entry.key().value());
            if (field.isPresent()) {
                checked.add(new Mapping.Entry(
                        entry.key(), check(entry.value(), field.get().shape())));
            } else {
                unknownKey(entry.key(), keys);
                checked.add(new Mapping.Entry(
                        entry.key(), new Value.Broken(entry.value().where())));
            }
        }
        missingKeys(mapping, keys);
        exclusiveKeys(mapping, keys);
        return new Mapping(checked, mapping.flow(), mapping.where());
    }

    private static boolean holdsWriting(Mapping mapping, Keys keys) {
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Field> field = keys.field(entry.key().value());
            Shape shape = field.map(Field::shape).orElse(Shape.ID);
            Shape whole = shape instanceof Named named ? named.shape().get() : shape;
            Shape text = whole instanceof TextOr either ? either.text() : whole;
            if (text instanceof Text written && written.sort().isWritten()) {
                return true;
            }
        }
        return false;
    }

    private void unknownKey(Scalar key, Keys keys) {
        List<String> known = keys.fields().stream().map(Field::key).toList();
        diagnostics.report(
                DiagnosticCode.UNKNOWN_KEY,
                key.where(),
                keys.what() + " has no key `" + Phrases.shortened(key.value()) + "`",
                Nearest.hint(key.value(), known).orElse("it has " + Phrases.all(known)));
    }

    private void missingKeys(Mapping mapping, Keys keys) {
        for (Field field : keys.fields()) {
            if (field.required() && !mapping.has(field.key())) {
                diagnostics.report(
                        DiagnosticCode.MISSING_KEY,
                        Phrases.beginning(mapping),
                        keys.what() + " lacks the key `" + field.key() + "`",
                        "`" + field.key() + "`: " + field.description());
            }
        }
    }

    private void exclusiveKeys(Mapping mapping, Keys keys) {
        List<Scalar> found = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (keys.exactlyOne().contains(entry.key().value())) {
                found.add(entry.key());
            }
        }
        if (found.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.EXCLUSIVE_KEYS,
                    found.get(1).where(),
                    keys.what() + " has only one of " + Phrases.all(keys.exactlyOne()),
                    "`" + found.get(0).value() + "` is on line "
                            + found.get(0).where().line() + " already");
        } else if (found.isEmpty() && !keys.exactlyOne().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.MISSING_KEY,
                    Phrases.beginning(mapping),
                    keys.what() + " needs one of " + Phrases.alternatives(keys.exactlyOne()),
                    "add one of them");
        }
    }
}
