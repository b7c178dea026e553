package hailsham.check.sets;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.walk.Trail;
import java.util.ArrayList;
import java.util.List;

/**
 * A state of the story itself, with the way to it.
 *
 * @param values what the slots hold
 */
public record Arrival(int point, List<Integer> values, Trail trail) {
    public Arrival {
        values = List.copyOf(values);
    }

    /** Before the first page. */
    public static Arrival first(Model model) {
        return of(Model.START, model.start(), Trail.NONE);
    }

    static Arrival of(int point, int[] state, Trail trail) {
        List<Integer> values = new ArrayList<>(state.length);
        for (int value : state) {
            values.add(value);
        }
        return new Arrival(point, values, trail);
    }

    /** What the slots hold. */
    public int[] state() {
        return values.stream().mapToInt(value -> value).toArray();
    }

    /** Where an edge leads from here. */
    Arrival then(Edge edge) {
        int[] state = state();
        apply(edge, state);
        return of(edge.to(), state, trail.then(edge));
    }

    static void apply(Edge edge, int[] state) {
        edge.change(state);
    }
}
