package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.story.NodeId;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions that lead to something, gone on the engine before they are shown to anybody.
 *
 * @param choices in order, each as {@code chapter/node.choice}
 * @param shortest whether it is proved that no fewer decisions lead there
 */
public record Witness(List<String> choices, boolean shortest) {
    public Witness {
        choices = List.copyOf(choices);
    }

    /** The decisions of a trail by name. */
    public static Witness of(Model model, Trail trail, boolean shortest) {
        List<String> choices = new ArrayList<>();
        for (Edge edge : trail.edges()) {
            NodeId node = model.program().node(model.point(edge.from()).node()).id();
            choices.add(node + "." + edge.decision().orElseThrow());
        }
        return new Witness(choices, shortest);
    }
}
