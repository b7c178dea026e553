package hailsham.check;

import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.story.NodeEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states of a model that stand for a reader at some place. */
final class Standing {
    private final Model model;

    Standing(Model model) {
        this.model = model;
    }

    /** The states in which a reader stands at a place and a formula holds. */
    List<Where> at(Stand stand, Formula formula) {
        if (stand instanceof Stand.In in) {
            return in(model.program().node(in.node()), formula);
        } else if (stand instanceof Stand.At at) {
            return at(model.program().node(at.node()), at.option(), formula);
        } else if (stand instanceof Stand.End end) {
            return end(end.ending(), formula);
        } else if (stand instanceof Stand.Over) {
            return over(formula);
        } else if (stand instanceof Stand.Anywhere) {
            return List.of(new Where(Where.ANYWHERE, formula));
        }
        throw new AssertionError(stand);
    }

    private List<Where> in(int node, Formula formula) {
        List<Where> asked = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.node() == node && point.kind() != Point.Kind.BETWEEN) {
                asked.add(new Where(point.number(), formula));
            }
        }
        return asked;
    }

    private List<Where> at(int node, String option, Formula formula) {
        List<Where> asked = new ArrayList<>();
        for (Point point : model.points()) {
            for (Edge edge : point.edges()) {
                if (point.node() == node && edge.decision().equals(Optional.of(option))) {
                    asked.add(new Where(point.number(), Formula.and(edge.when(), formula)));
                }
            }
        }
        return asked;
    }

    private List<Where> over(Formula formula) {
        return model.points().stream()
                .filter(point -> point.kind() == Point.Kind.END)
                .map(point -> new Where(point.number(), formula))
                .toList();
    }

    private List<Where> end(String ending, Formula formula) {
        List<Where> asked = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.kind() == Point.Kind.END
                    && model.program().node(point.node()).end() instanceof NodeEnd.Ends ends
                    && ends.ending().equals(ending)) {
                asked.add(new Where(point.number(), formula));
            }
        }
        return asked;
    }
}
