package hailsham.save;

import hailsham.engine.Engine;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.format.Kept;
import hailsham.save.format.Snapshot;
import hailsham.story.Chapter;
import hailsham.telling.Decision;
import hailsham.telling.Shelf.Opened;
import hailsham.telling.Telling;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A telling had again from what is kept of it. */
final class Revival {
    private Revival() {}

    /** Why a slot cannot be read in with this story; empty where it can. */
    static Optional<String> whyNot(Engine engine, String name, SlotContents contents) {
        if (contents.isNewer()) {
            return Optional.of(Sentences.newer(name));
        }
        return contents.story()
                .filter(story -> !story.equals(engine.story().id()))
                .map(story -> Sentences.anotherStory(name, story));
    }

    /** Takes every decision again, up to one that the story does not offer. */
    static Opened of(Engine engine, SlotContents contents, Kept kept) throws IOException {
        Telling.Replayed replayed = Telling.of(engine, kept.ledger());
        Telling telling = replayed.telling();
        List<String> notices = new ArrayList<>();
        if (replayed.refused().isPresent()) {
            notices.add(Sentences.noLongerHolds(title(engine, replayed.refused().get())));
        } else if (hasChanged(engine, contents, kept, telling)) {
            notices.add(Sentences.changed());
        }
        if (contents.isTorn()) {
            notices.add(Sentences.TORN);
        }
        boolean there = replayed.refused().isEmpty();
        int read = there ? Math.min(kept.read(), telling.events().size()) : 0;
        return new Opened(Optional.of(telling), read, lastKept(contents), Optional.empty(), notices);
    }

    private static boolean hasChanged(Engine engine, SlotContents contents, Kept kept, Telling telling) {
        return contents.newestSnapshot()
                .filter(snapshot ->
                        snapshot.kept().equals(kept) && !snapshot.state().isEmpty())
                .filter(snapshot -> !snapshot.state().equals(engine.fingerprint(telling.state())))
                .isPresent();
    }

    private static String title(Engine engine, Decision decision) {
        Chapter chapter = engine.story().chapters().get(decision.node().chapter());
        return chapter == null ? decision.node().chapter() : chapter.title();
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
