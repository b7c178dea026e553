package hailsham.save;

import hailsham.engine.Engine;
import hailsham.save.sentence.EditSentences;
import hailsham.save.slot.BranchesOn;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.carry.Carrying;
import hailsham.telling.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A telling taken on into a story that became another under it.
 *
 * @param isBroken whether the way does not hold to where it stood
 * @param opened what is gone on with, and what the reader is told
 */
public record TakenOn(Shelf.Opened opened, boolean isBroken) {
    /**
     * Takes one on.
     *
     * @param read how much of the present turn was revealed
     */
    public static TakenOn of(Engine now, Telling telling, int read) {
        Story story = now.story();
        Carrying.Carried carried = Carrying.over(now, telling.ledger(), true);
        List<String> notices = new ArrayList<>();
        BranchesOn.change(BranchesOn.of(telling.engine().story()), story).ifPresent(notices::add);
        carried.broken().ifPresent(broken -> notices.add(EditSentences.broken(story, broken)));
        if (carried.broken().isEmpty() && !carried.passedOver().isEmpty()) {
            notices.add(EditSentences.leftOut(story, carried.passedOver()));
        }
        int stillRead = carried.broken().isEmpty()
                ? Math.min(read, carried.telling().events().size())
                : 0;
        return new TakenOn(
                new Shelf.Opened(Optional.of(carried.telling()), stillRead, 0, Optional.empty(), notices),
                carried.broken().isPresent());
    }
}
