package hailsham.check.proof;

import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.check.search.Graph;
import hailsham.check.sets.Arrival;
import hailsham.check.sets.Moves;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds states from which no ending can be come to, in a story with more states than can be met one by one. */
final class Traps {
    private Traps() {}

    static Endings find(Graph graph, Meter meter) {
        Model model = graph.model();
        List<Where> ends = ends(model);
        BitSet behind = new BitSet();
        List<Endings.Trap> traps = new ArrayList<>();
        Moves moves = new Moves(graph, List.of(ends));
        while (true) {
            Beyond.Answer answer = new Beyond(moves, meter, places(model, behind), ends, true).without();
            if (answer.arrival().isEmpty()) {
                return new Endings(traps, answer.open());
            }
            Arrival trap = answer.arrival().get();
            Point point = model.point(trap.point());
            Verdict.Met met = new Verdict.Met(Optional.of(trap.trail()), false);
            traps.add(new Endings.Trap(point.node(), met, List.of(new Where(point.number(), Formula.TRUE))));
            follow(model, point.number(), behind);
        }
    }

    /** The ends, and where nothing can be done: there a reader is stuck, which is another fault. */
    private static List<Where> ends(Model model) {
        List<Where> ends = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.kind() == Point.Kind.END) {
                ends.add(new Where(point.number(), Formula.TRUE));
            } else if (point.kind() == Point.Kind.STOP) {
                List<Formula> free = point.edges().stream().map(Edge::when).toList();
                ends.add(new Where(point.number(), Formula.not(Formula.any(free))));
            }
        }
        ends.removeIf(where -> where.when().equals(Formula.FALSE));
        return ends;
    }

    private static List<Where> places(Model model, BitSet without) {
        List<Where> places = new ArrayList<>();
        for (Point point : model.points()) {
            if (point.kind() != Point.Kind.END && !without.get(point.number())) {
                places.add(new Where(point.number(), Formula.TRUE));
            }
        }
        return places;
    }

    private static void follow(Model model, int from, BitSet found) {
        List<Integer> toDo = new ArrayList<>(List.of(from));
        while (!toDo.isEmpty()) {
            int point = toDo.remove(toDo.size() - 1);
            if (!found.get(point)) {
                found.set(point);
                model.point(point).edges().forEach(edge -> toDo.add(edge.to()));
            }
        }
    }
}
