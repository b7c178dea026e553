package hailsham.save.slot;

import hailsham.engine.Engine;
import hailsham.save.format.Kept;
import hailsham.save.sentence.Sentences;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.shelf.Shelf.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Looks into slots, be they open in another program or not, and changes nothing in them. */
public record SlotReader(SlotRoot root) {
    /** What a slot holds; refused where there is none of the name, or it cannot be read with this story. */
    public Opened look(String name, Engine engine) {
        try {
            Optional<String> reason = root.whyNot(name);
            if (reason.isPresent()) {
                return Opened.refused(reason.get());
            }
            SlotContents contents = root.folder(name).read();
            reason = contents.isEmpty()
                    ? Optional.of(Sentences.noSuchSlot(name))
                    : Revival.whyNot(engine, name, contents);
            Optional<Kept> newest = contents.newest();
            if (reason.isPresent() || newest.isEmpty()) {
                return Opened.refused(reason.orElse(Sentences.unreadable(name)));
            }
            return Revival.of(engine, contents, newest.get()).opened();
        } catch (IOException e) {
            return Opened.refused(Sentences.unreadable(name));
        }
    }

    /** Whether nothing was kept in a slot so far. */
    public boolean isEmpty(String name) {
        try {
            return root.folder(name).read().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** The ids of the branches that were on when a slot was last kept. */
    public List<String> branches(String name) {
        if (!SlotName.allowed(name)) {
            return List.of();
        }
        try {
            return root.folder(name).read().branches().stream()
                    .map(BranchesOn::id)
                    .toList();
        } catch (IOException e) {
            // What keeps it from being read is told where it is opened.
            return List.of();
        }
    }

    /** Every slot that holds something of a story, by name. */
    public List<Slot> all(Optional<String> story) {
        try {
            return root.slots(story);
        } catch (IOException e) {
            // A folder that cannot be looked into gives nothing to load; that nothing is kept in it is told elsewhere.
            return List.of();
        }
    }
}
