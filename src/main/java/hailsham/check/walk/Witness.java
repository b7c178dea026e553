package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.story.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decisions that lead to something, gone on the engine before they are shown to anybody.
 *
 * @param choices in order, each as {@code chapter/node.choice}; and {@code replay chapter knowing} where a chapter is lived
 *     again by one who knows what she has come by since
 * @param shortest whether it is proved that no fewer decisions lead there
 * @param replays those that are among them, in order; empty for a first telling
 */
public record Witness(List<String> choices, boolean shortest, List<Replayed> replays) {
    private static final int NAMED = 3;

    public Witness {
        choices = List.copyOf(choices);
        replays = List.copyOf(replays);
    }

    /**
     * A chapter that is lived again.
     *
     * @param title of the chapter
     * @param knowing the memories that are held from its first moment, by id
     */
    public record Replayed(String title, List<String> knowing) {
        public Replayed {
            knowing = List.copyOf(knowing);
        }

        private String said() {
            List<String> named = knowing.stream()
                    .limit(NAMED)
                    .map(memory -> "`" + memory + "`")
                    .toList();
            int more = knowing.size() - named.size();
            return title + " is lived again knowing " + String.join(", ", named)
                    + (more > 0 ? " and " + more + " more" : "");
        }
    }

    /** {@code when The Tape is lived again knowing `the-tape`}; empty for a first telling. */
    public Optional<String> when() {
        return replays.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        replays.stream().map(Replayed::said).collect(Collectors.joining(", and then ", "when ", "")));
    }

    /** The decisions of a trail by name. */
    public static Witness of(Model model, Trail trail, boolean shortest) {
        List<String> choices = new ArrayList<>();
        for (Edge edge : trail.edges()) {
            choices.add(choice(model, edge));
        }
        return new Witness(choices, shortest, List.of());
    }

    /** A decision by name. */
    public static String choice(Model model, Edge decision) {
        NodeId node = model.program().node(model.point(decision.from()).node()).id();
        // The same decisions come again in thousands of witnesses to a large story.
        return (node + "." + decision.decision().orElseThrow()).intern();
    }
}
