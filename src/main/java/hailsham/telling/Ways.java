package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.DecisionTree;
import hailsham.telling.strand.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways not taken in the strand that is walked. */
record Ways(Engine engine, Walk walk) {
    /** The latest first. */
    List<Way> all() {
        DecisionTree tree = walk.tree();
        List<Way> ways = new ArrayList<>();
        for (int end : tree.ends()) {
            if (end != tree.tip()) {
                ways.add(0, way(tree, end));
            }
        }
        return ways;
    }

    private Way way(DecisionTree tree, int end) {
        int fork = tree.fork(end, tree.at());
        List<Integer> path = tree.path(end);
        int shared = tree.depth(fork);
        Decision took = tree.decision(path.get(shared));
        int position = walk.start() + shared;
        State parted = walk.stateAt(position);
        Optional<String> instead = position == walk.position()
                ? Optional.empty()
                : History.words(engine, parted, walk.log().get(position).option());
        return new Way(
                end,
                position,
                took,
                History.words(engine, parted, took.option()),
                instead,
                path.size() - shared,
                tree.decision(end).node().chapter());
    }
}
