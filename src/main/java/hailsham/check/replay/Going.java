package hailsham.check.replay;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.walk.Witness;
import hailsham.check.walk.Witness.Replayed;
import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A telling in which a way is gone, chapters that are lived again and all, and written down as it goes: what a reader could
 * not do in it makes no witness.
 */
final class Going {
    private final Engine engine;
    private final Model model;
    private final Telling telling;
    private final List<String> lines = new ArrayList<>();
    private final List<Replayed> replays = new ArrayList<>();
    private boolean goes = true;

    Going(Engine engine, Model model) {
        this.engine = engine;
        this.model = model;
        this.telling = Telling.begin(engine);
    }

    /** Takes a decision. */
    void choose(Edge decision) {
        String line = Witness.choice(model, decision);
        String option = decision.decision().orElseThrow();
        goes = goes
                && line.equals(telling.node() + "." + option)
                && telling.options().stream()
                        .anyMatch(each -> each.free() && each.id().equals(option));
        if (goes) {
            telling.choose(option);
            lines.add(line);
        }
    }

    /**
     * Lives a chapter again, knowing what she has come by since.
     *
     * @param needed what of that she has to know: it is named first
     */
    void replay(String chapter, List<String> needed) {
        goes = goes
                && Chapters.entered(telling).contains(chapter)
                && !telling.comeBySince(chapter).isEmpty();
        if (goes) {
            Set<String> knowing = new LinkedHashSet<>(needed);
            knowing.retainAll(telling.comeBySince(chapter).keySet());
            knowing.addAll(telling.comeBySince(chapter).keySet());
            telling.replay(chapter, true);
            lines.add("replay " + chapter + " knowing");
            replays.add(new Replayed(engine.story().chapter(chapter).title(), List.copyOf(knowing)));
        }
    }

    /** The way that was gone, if it leads on to the stop to which the model leads from a state. */
    Optional<Witness> leadsTo(int point, int[] values) {
        int[] there = values.clone();
        Point at = model.point(point);
        for (int steps = 0;
                at.kind() == Point.Kind.BETWEEN && steps <= model.points().size();
                steps++) {
            Optional<Edge> on =
                    at.edges().stream().filter(edge -> edge.when().holds(there)).findFirst();
            if (on.isEmpty()) {
                return Optional.empty();
            }
            on.get().change(there);
            at = model.point(on.get().to());
        }
        return goes && agrees(at, there) ? Optional.of(new Witness(lines, false, replays)) : Optional.empty();
    }

    private boolean agrees(Point at, int[] values) {
        State state = telling.state();
        if (at.place().unit() != state.unit() || at.place().address() != state.address()) {
            return false;
        }
        for (int slot = 0; slot < values.length; slot++) {
            if (engine.value(state, slot) != values[slot]) {
                return false;
            }
        }
        return true;
    }
}
