package hailsham.check.walk;

import hailsham.check.model.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions that lead to somewhere, from the first page on. Trails that begin alike share their beginning. */
public final class Trail {
    /** No decision at all. */
    public static final Trail NONE = new Trail(null, null);

    private final @Nullable Trail before;
    private final @Nullable Edge last;
    private final int length;

    private Trail(@Nullable Trail before, @Nullable Edge last) {
        this.before = before;
        this.last = last;
        this.length = before == null ? 0 : before.length + 1;
    }

    /** The decisions among the edges of a way. */
    public static Trail of(List<Edge> way) {
        Trail trail = NONE;
        for (Edge edge : way) {
            trail = trail.then(edge);
        }
        return trail;
    }

    /** This, and then an edge, if a decision takes it. */
    public Trail then(Edge edge) {
        return edge.decision().isPresent() ? new Trail(this, edge) : this;
    }

    /** It without its last decision; null where there is none. */
    @Nullable
    Trail before() {
        return before;
    }

    /** How many decisions it takes. */
    public int length() {
        return length;
    }

    /** The edges that the decisions take, in order. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        Trail at = this;
        while (at.last != null && at.before != null) {
            edges.add(at.last);
            at = at.before;
        }
        Collections.reverse(edges);
        return edges;
    }
}
