package hailsham.yaml.fields;

import hailsham.source.SourceFile;
import hailsham.source.Span;
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
import java.util.List;

/** How messages speak of shapes and values. */
final class Phrases {
    private static final int LONGEST = 40;

    private Phrases() {}

    /** What a shape wants, with its article. */
    static String expected(Shape shape) {
        if (shape instanceof Text text) {
            return text.sort().phrase();
        } else if (shape instanceof Whole whole) {
            return "a whole number from " + whole.least() + " to " + whole.most();
        } else if (shape instanceof Truth) {
            return "`true` or `false`";
        } else if (shape instanceof Word word) {
            return alternatives(word.words());
        } else if (shape instanceof Listing) {
            return "a list";
        } else if (shape instanceof Names) {
            return "a group of names, each with its `:`,";
        } else if (shape instanceof Keys keys) {
            return keys.what() + ", key by key,";
        } else if (shape instanceof OneOf oneOf) {
            return oneOf.what();
        } else if (shape instanceof TextOr either) {
            return either.longer() instanceof OneOf
                    ? expected(either.text())
                    : expected(either.text()) + " or " + expected(either.longer());
        } else if (shape instanceof Named named) {
            return expected(named.shape().get());
        }
        throw new AssertionError(shape);
    }

    /** What stands in its place. */
    static String found(Value value) {
        if (value instanceof Scalar scalar) {
            Span where = scalar.where();
            boolean quoted =
                    scalar.style() == Scalar.Style.SINGLE_QUOTED || scalar.style() == Scalar.Style.DOUBLE_QUOTED;
            String written = where.file().text().substring(where.start(), where.end());
            return "`" + shortened(quoted ? written : scalar.value()) + "`";
        } else if (value instanceof Mapping) {
            return "keys with values";
        } else if (value instanceof Sequence) {
            return "a list";
        }
        throw new AssertionError(value);
    }

    /** Where a mapping begins: its first line, so far as it goes. */
    static Span beginning(Mapping mapping) {
        SourceFile file = mapping.where().file();
        int start = mapping.where().start();
        if (!mapping.entries().isEmpty() && !mapping.flow()) {
            return mapping.entries().get(0).key().where();
        }
        return file.span(start, Math.min(start + 1, file.text().length()));
    }

    static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** {@code `a`, `b` and `c`}. */
    static String all(List<String> names) {
        return joined(names, "and");
    }

    /** {@code `a`, `b` or `c`}. */
    static String alternatives(List<String> names) {
        return joined(names, "or");
    }

    static String count(int number) {
        return switch (number) {
            case 0 -> "none";
            case 1 -> "one";
            case 2 -> "two";
            default -> String.valueOf(number);
        };
    }

    private static String joined(List<String> names, String word) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                joined.append(i == names.size() - 1 ? " " + word + " " : ", ");
            }
            joined.append('`').append(names.get(i)).append('`');
        }
        return joined.toString();
    }
}
