package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.DecisionTree;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the strand that is walked first entered a chapter, so that it can be lived again from there. */
final class Entry {
    private final Engine engine;
    private final Walk walk;
    private final int position;

    /** @throws IllegalArgumentException where the chapter was not entered */
    Entry(Engine engine, Walk walk, String chapter) {
        this.engine = engine;
        this.walk = walk;
        this.position = walk.checkpoints().stream()
                .filter(entered -> entered.chapter().equals(chapter))
                .mapToInt(Checkpoint::position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not entered: " + chapter));
    }

    /** The step that led into it, as {@link hailsham.telling.strand.Origin#step} has it. */
    int step() {
        int own = position - walk.start();
        DecisionTree tree = walk.tree();
        return own <= 0 ? own : tree.path(tree.at()).get(own - 1);
    }

    /** The memories that she came by since, by id, whether each was lived. */
    Map<String, Boolean> comeBySince() {
        Map<String, Boolean> since = new LinkedHashMap<>();
        Map<String, Engine.Held> then = position == 0 ? Map.of() : engine.memories(walk.stateAt(position - 1));
        engine.memories(walk.state()).forEach((id, held) -> {
            Engine.Held earlier = then.get(id);
            if (earlier == null || (held.lived() && !earlier.lived())) {
                since.put(id, held.lived());
            }
        });
        return since;
    }
}
