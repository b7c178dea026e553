package hailsham.telling.strand;

import java.util.List;
import java.util.Optional;

/**
 * One way of living the story, with everything that was ever tried in it: the first, or a replay of a chapter.
 *
 * @param origin where a replay comes from; empty for the first strand
 * @param steps every decision that was ever taken in it, also those that were undone; a replay's begin where its chapter
 *     does
 * @param at the step at which it stands; 0 where it begins
 * @param tip how far redoing leads: the step itself or one that follows from it
 */
public record Strand(Optional<Origin> origin, Fate fate, List<Step> steps, int at, int tip) {
    /** A strand in which nothing was decided yet. */
    public static Strand begin(Optional<Origin> origin) {
        return new Strand(origin, Fate.OPEN, List.of(), 0, 0);
    }

    public Strand {
        steps = List.copyOf(steps);
    }

    /** Whether every number in it can be right. */
    public boolean holdsTogether() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).parent() < 0 || steps.get(i).parent() > i) {
                return false;
            }
        }
        if (at < 0 || tip < at || tip > steps.size()) {
            return false;
        }
        int back = tip;
        while (back > at) {
            back = steps.get(back - 1).parent();
        }
        return back == at;
    }

    /** The decisions up to the one at which it stands, then those that redoing takes. */
    public List<Decision> log() {
        return tree().decisions(tip);
    }

    /** How many of the {@link #log} stand. */
    public int position() {
        return tree().depth(at);
    }

    DecisionTree tree() {
        return new DecisionTree(steps, at, tip);
    }
}
