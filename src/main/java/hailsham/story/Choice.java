package hailsham.story;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.source.Span;
import hailsham.story.branch.Branch;
import java.util.List;
import java.util.Optional;

/**
 * An option that a writer wrote.
 *
 * @param id its name within its node
 * @param text one line
 * @param when empty for one that is always there
 * @param locked the reason with which it is shown, and not to be taken, where {@code when} does not hold
 * @param once gone after it was taken
 * @param silence whether it lets the moment pass
 * @param fallback offered when nothing else is
 * @param effects done before {@code says}
 * @param says what follows at once, before the next node
 * @param where its id in the file
 */
public record Choice(
        String id,
        Passage text,
        Optional<Condition> when,
        Optional<Passage> locked,
        boolean once,
        boolean silence,
        boolean fallback,
        List<Effect> effects,
        List<Block> says,
        NodeEnd.Target go,
        Span where) {
    public Choice {
        effects = List.copyOf(effects);
        says = List.copyOf(says);
    }

    /** Whether a branch added it to a node that is not the branch's own. */
    public boolean isGrafted() {
        return Branch.isWhole(id);
    }
}
