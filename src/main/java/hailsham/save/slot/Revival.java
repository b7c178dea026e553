package hailsham.save.slot;

import hailsham.engine.Engine;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.format.Kept;
import hailsham.save.format.Snapshot;
import hailsham.save.sentence.EditSentences;
import hailsham.save.sentence.Sentences;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.carry.Carrying;
import hailsham.telling.shelf.Shelf.Opened;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A telling had again from what is kept of it.
 *
 * @param isCarriedOver whether the story is another version than that in which it was kept, or has other branches; its files are then as they were
 *     until the reader goes on
 * @param isBroken whether the way does not hold to where it stood
 */
public record Revival(Opened opened, boolean isCarriedOver, boolean isBroken) {
    /** Why a slot cannot be read in with this story; empty where it can. */
    public static Optional<String> whyNot(Engine engine, String name, SlotContents contents) {
        if (contents.isNewer()) {
            return Optional.of(Sentences.newer(name));
        }
        return contents.story()
                .filter(story -> !story.equals(engine.story().id()))
                .map(story -> Sentences.anotherStory(name, story));
    }

    /** Takes every decision again, as far as the story holds. */
    public static Revival of(Engine engine, SlotContents contents, Kept kept) throws IOException {
        Story story = engine.story();
        Optional<String> branches = BranchesOn.change(contents.branches(), story);
        boolean edited = branches.isPresent()
                || contents.version()
                        .filter(version -> version == story.version())
                        .isEmpty();
        Carrying.Carried carried = Carrying.over(engine, kept.ledger(), edited);
        Telling telling = carried.telling();
        boolean elsewhere = contents.state(kept)
                .filter(state -> !engine.fingerprint(telling.state()).startsWith(state))
                .isPresent();
        List<String> notices = new ArrayList<>();
        branches.ifPresent(notices::add);
        if (carried.broken().isPresent()) {
            notices.add(EditSentences.broken(story, carried.broken().get()));
        } else if (!carried.passedOver().isEmpty()) {
            notices.add(EditSentences.leftOut(story, carried.passedOver()));
        } else if (elsewhere && branches.isEmpty()) {
            notices.add(EditSentences.CHANGED);
        }
        if (contents.isTorn()) {
            notices.add(Sentences.TORN);
        }
        boolean sameTurn = carried.broken().isEmpty() && !elsewhere;
        int read = sameTurn ? Math.min(kept.read(), telling.events().size()) : 0;
        Opened opened = new Opened(Optional.of(telling), read, lastKept(contents), Optional.empty(), notices);
        return new Revival(opened, edited || carried.former(), carried.broken().isPresent());
    }

    /** When something was last written in a slot, in milliseconds since 1970. */
    static long lastKept(SlotContents contents) throws IOException {
        Optional<BasicFileAttributes> journal =
                PrivateFiles.look(contents.folder().journal());
        return journal.map(file -> file.lastModifiedTime().toMillis())
                .or(() -> contents.newestSnapshot().map(Snapshot::savedAt))
                .orElse(0L);
    }
}
