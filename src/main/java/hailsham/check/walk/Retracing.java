package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes ways again that are known, each as far as it can be gone, and notes which questions are met on them. */
public final class Retracing {
    private final Model model;
    private final OpenQuestions questions;
    private final EndsMet ends;

    public Retracing(Model model, OpenQuestions questions, EndsMet ends) {
        this.model = model;
        this.questions = questions;
        this.ends = ends;
    }

    /** Goes them, one after another, while questions are open. */
    public void go(KnownWays known) {
        for (List<String> way : known.ways()) {
            if (questions.open() > 0) {
                go(way.iterator());
            }
        }
    }

    private void go(Iterator<String> decisions) {
        int[] values = model.start();
        Point at = model.point(Model.START);
        Trail trail = Trail.NONE;
        // A story may go round without asking.
        for (int asked = 0; asked <= model.points().size(); asked++) {
            Trail here = trail;
            questions.visit(at.number(), at.kind() != Point.Kind.BETWEEN, values, () -> here);
            if (at.kind() == Point.Kind.END) {
                ends.met(at.number(), trail);
            }
            Edge next = next(at, values, decisions);
            if (next == null) {
                return;
            }
            next.change(values);
            trail = trail.then(next);
            asked = at.kind() == Point.Kind.STOP ? 0 : asked;
            at = model.point(next.to());
        }
    }

    private static @Nullable Edge next(Point at, int[] values, Iterator<String> decisions) {
        Optional<String> decision = Optional.empty();
        if (at.kind() == Point.Kind.STOP) {
            if (!decisions.hasNext()) {
                return null;
            }
            decision = Optional.of(decisions.next());
        }
        for (Edge edge : at.edges()) {
            if (edge.decision().equals(decision) && edge.when().holds(values)) {
                return edge;
            }
        }
        return null;
    }
}
