package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.Optional;

/** A file of a story is one mapping; each other thing that it can be has a sentence of its own. */
final class RootCheck {
    private RootCheck() {}

    static Optional<Mapping> mapping(Optional<Value> root, SourceFile file, Diagnostics diagnostics) {
        if (root.isEmpty()) {
            empty(
                    file.text().isBlank() ? "this file is empty" : "this file holds nothing but comments",
                    file,
                    diagnostics);
            return Optional.empty();
        }
        Value value = root.get();
        if (value instanceof Mapping mapping) {
            return Optional.of(mapping);
        } else if (value instanceof Scalar scalar) {
            scalar(scalar, file, diagnostics);
        } else if (value instanceof Sequence sequence) {
            diagnostics.report(
                    DiagnosticCode.NOT_KEYS,
                    sequence.where(),
                    "this file is a list, and a file of a story is keys with their values",
                    "it begins with a key: `chapter: its-name`");
        } else if (!(value instanceof Value.Broken)) {
            throw new AssertionError(value);
        }
        return Optional.empty();
    }

    private static void scalar(Scalar scalar, SourceFile file, Diagnostics diagnostics) {
        if (scalar.absent()) {
            empty("nothing stands after the `---` of this file", file, diagnostics);
            return;
        }
        int colon = scalar.value().indexOf(':');
        boolean crowded = scalar.style() == Scalar.Style.PLAIN
                && colon > 0
                && colon < scalar.value().length() - 1;
        Span where = scalar.where();
        diagnostics.report(
                DiagnosticCode.NOT_KEYS,
                where,
                "this file is one piece of text, and a file of a story is keys with their values",
                crowded ? "a space belongs after the colon of a key" : "it begins with a key: `chapter: its-name`");
    }

    private static void empty(String message, SourceFile file, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.EMPTY_FILE, file.span(0, 0), message, "write something into it, or take it away");
    }
}
