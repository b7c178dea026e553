package hailsham.yaml.tree;

import hailsham.source.Span;

/** A value of a YAML file. */
public sealed interface Value permits Mapping, Sequence, Scalar, Value.Broken {
    /** Where it stands. */
    Span where();

    /** One in which something was wrong that is reported already: nothing more is to be said of it. */
    record Broken(Span where) implements Value {}
}
