package hailsham.yaml.format;

import hailsham.source.Span;

/** Something is written in a way that no file of a story needs, and that would be lost. */
final class Obstacle extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Span where;

    Obstacle(Span where) {
        super("written in another way at " + where, null, false, false);
        this.where = where;
    }

    Span where() {
        return where;
    }
}
