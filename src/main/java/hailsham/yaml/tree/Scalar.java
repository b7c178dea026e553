package hailsham.yaml.tree;

import hailsham.source.SourceText;
import hailsham.source.Span;

/**
 * A piece of text.
 *
 * @param value what it means: without quotes, escapes or indentation
 * @param where with its quotes or its bar
 */
public record Scalar(Style style, String value, Span where) implements Value {
    /** How it is written. */
    public enum Style {
        /** Bare. */
        PLAIN,
        /** In {@code ' '}. */
        SINGLE_QUOTED,
        /** In {@code " "}. */
        DOUBLE_QUOTED,
        /** Under {@code |}. */
        LITERAL
    }

    /** Whether nothing is written at all. */
    public boolean absent() {
        return style == Style.PLAIN && value.isEmpty();
    }

    /** What it means, each character of which knows where it stands. */
    public SourceText text() {
        return ScalarText.of(this);
    }
}
