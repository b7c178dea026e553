package hailsham.console.panel;

import hailsham.console.model.Compositor;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.compare.Comparison;
import hailsham.telling.strand.Other;
import java.util.List;
import java.util.Optional;

/** Holds what is read now against something else that a telling has, and makes a page of it. */
public final class Comparisons {
    private final Compositor compositor;

    public Comparisons(Compositor compositor) {
        this.compositor = compositor;
    }

    /**
     * A replay against what it replays.
     *
     * @param telling in which the replay is present
     * @param asks whether what becomes of it is asked
     */
    public Panel replay(Telling telling, boolean asks) {
        return replay(telling.strand(telling.origin().orElseThrow().of()), telling, asks);
    }

    private Panel replay(Telling first, Telling replay, boolean asks) {
        Story story = first.engine().story();
        String chapter = replay.origin().orElseThrow().chapter();
        String knowing = replay.origin().orElseThrow().isKnowing() ? ", knowing" : "";
        String title = story.chapter(chapter).title() + ", lived twice" + knowing;
        return new ComparisonPanel(compositor, story, "the first time", "this time")
                .of(Comparison.of(first, replay), title, asks);
    }

    /** What is read now against one of the others, by its number; empty where there is none. */
    public Optional<Panel> with(Telling telling, int number) {
        List<Other> others = telling.others();
        return number < 1 || number > others.size()
                ? Optional.empty()
                : Optional.of(with(telling, others.get(number - 1)));
    }

    private Panel with(Telling telling, Other chosen) {
        Telling other = telling.at(chosen);
        if (chosen.way().isPresent()) {
            return whole(other, telling, "on the way not taken", "on this one", "Another way");
        } else if (comesFrom(other, telling)) {
            return replay(telling, other, false);
        } else if (comesFrom(telling, other)) {
            return replay(other, telling, false);
        }
        return whole(other, telling, "in that telling", "in this one", "Two tellings");
    }

    private static boolean comesFrom(Telling replay, Telling other) {
        return replay.origin().filter(origin -> origin.of() == other.present()).isPresent();
    }

    private Panel whole(Telling first, Telling second, String one, String two, String title) {
        return new ComparisonPanel(compositor, first.engine().story(), one, two)
                .of(Comparison.of(first, second), title, false);
    }
}
