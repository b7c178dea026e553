package hailsham.console.session;

import hailsham.console.model.Compositor;
import hailsham.story.Story;
import hailsham.telling.Fate;
import hailsham.telling.Telling;
import hailsham.telling.compare.Comparison;
import hailsham.telling.compare.Stretch;
import java.util.Optional;

/** Holds what is read now against something else that a telling has, and makes a page of it. */
final class Comparisons {
    private final Compositor compositor;

    Comparisons(Compositor compositor) {
        this.compositor = compositor;
    }

    /**
     * A replay against what it replays, in its chapter; beyond that too where it is followed.
     *
     * @param telling in which the replay is present
     */
    Panel replay(Telling telling, boolean asks) {
        int of = telling.origin().orElseThrow().of();
        return replay(telling.strand(of), telling, asks);
    }

    private Panel replay(Telling first, Telling replay, boolean asks) {
        Story story = first.engine().story();
        String chapter = replay.origin().orElseThrow().chapter();
        int start = replay.start();
        boolean hasChapter = first.position() >= start
                && first.log().subList(0, start).equals(replay.log().subList(0, start));
        boolean whole = !hasChapter || replay.fate() == Fate.FOLLOWED;
        Comparison comparison = whole
                ? Comparison.of(Stretch.whole(first), Stretch.whole(replay))
                : Comparison.of(Stretch.chapter(first, chapter, start), Stretch.chapter(replay, chapter, start));
        String knowing = replay.origin().orElseThrow().isKnowing() ? ", knowing" : "";
        String title = story.chapter(chapter).title() + ", lived twice" + knowing;
        return new ComparisonPanel(compositor, story, "the first time", "this time").of(comparison, title, asks);
    }

    /** What is read now against something that can be gone to. */
    Panel with(Telling telling, StrandPanels.Target target) {
        Telling other = telling.strand(target.strand());
        if (target.way().isPresent()) {
            target.way().ifPresent(other::go);
            return whole(other, telling, "the way not taken", "this way", "Another way");
        }
        if (comesFrom(other, telling)) {
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
        Comparison comparison = Comparison.of(Stretch.whole(first), Stretch.whole(second));
        return new ComparisonPanel(compositor, first.engine().story(), one, two).of(comparison, title, false);
    }

    /** Empty where there is nothing of that number. */
    Optional<Panel> with(Telling telling, int number) {
        var targets = StrandPanels.targets(telling);
        return number < 1 || number > targets.size()
                ? Optional.empty()
                : Optional.of(with(telling, targets.get(number - 1)));
    }
}
