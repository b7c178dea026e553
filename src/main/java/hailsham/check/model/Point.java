package hailsham.check.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place in the program between whose surroundings and itself something changes: a stop, or a place on the way from one
 * stop to the next.
 */
public final class Point {
    private final int number;
    private final int node;
    private final List<Edge> edges = new ArrayList<>();
    private Kind kind = Kind.BETWEEN;
    private Place place;

    Point(int number, int node, Place place) {
        this.number = number;
        this.node = node;
        this.place = place;
    }

    /** What a point is. */
    public enum Kind {
        /** The story goes on by itself: of its edges, one can be gone in any state. */
        BETWEEN,
        /** The reader decides. */
        STOP,
        /** The telling ends here. */
        END
    }

    void becomes(Kind now, Place at) {
        kind = now;
        place = at;
    }

    void add(Edge edge) {
        edges.add(edge);
    }

    public int number() {
        return number;
    }

    /** The number of the node in which the reader stands. */
    public int node() {
        return node;
    }

    public Kind kind() {
        return kind;
    }

    /** Where in the program it is; for a stop, where the engine's states stand. */
    public Place place() {
        return place;
    }

    /** The ways on, in the order of the options. */
    public List<Edge> edges() {
        return Collections.unmodifiableList(edges);
    }
}
