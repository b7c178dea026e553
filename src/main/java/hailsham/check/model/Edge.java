package hailsham.check.model;

import java.util.List;
import java.util.Optional;

/**
 * A way from one point to another.
 *
 * @param when what must hold at {@code from}
 * @param changes in order
 * @param decision what the reader decides; empty where the story goes on by itself
 */
public record Edge(int from, Formula when, List<Change> changes, int to, Optional<String> decision) {
    public Edge {
        changes = List.copyOf(changes);
    }

    /** Makes its changes in values by slot, in order. */
    public void change(int[] values) {
        for (Change change : changes) {
            values[change.slot()] = change.apply(values[change.slot()]);
        }
    }
}
