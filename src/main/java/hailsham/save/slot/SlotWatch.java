package hailsham.save.slot;

import hailsham.engine.Engine;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.disk.SlotLock;
import hailsham.save.format.Kept;
import hailsham.save.sentence.Sentences;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.shelf.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a slot while another program writes in it.
 *
 * <p>The files are read one after the other, perhaps while one of them takes another's place; so what seems to be older
 * than what was seen before is looked at again, and believed once it stays.
 */
public final class SlotWatch implements Watch {
    /** How many times nothing has changed before the lock is looked at. */
    private static final int PATIENCE = 10;

    private final SlotFolder folder;
    private final String who;
    private List<Object> seen = List.of();
    private List<Object> doubted = List.of();
    private long counter = -1;
    private int quiet;
    private boolean over;

    public SlotWatch(SlotFolder folder, String who) {
        this.folder = folder;
        this.who = who;
    }

    @Override
    public String who() {
        return who;
    }

    @Override
    public Optional<Opened> look(Engine engine) {
        try {
            List<Object> now = files();
            if (now.equals(seen)) {
                quiet++;
                return Optional.empty();
            }
            quiet = 0;
            return read(engine, now);
        } catch (IOException e) {
            // The other program is in the midst of something, or the folder is gone: it is looked at again.
            return Optional.empty();
        }
    }

    private Optional<Opened> read(Engine engine, List<Object> now) throws IOException {
        SlotContents contents = folder.read();
        Optional<String> reason = Revival.whyNot(engine, folder.name(), contents);
        if (reason.isPresent()) {
            return Optional.of(Opened.refused(reason.get()));
        }
        long found = contents.newest().map(Kept::counter).orElse(0L);
        if (found < counter && !now.equals(doubted)) {
            doubted = now;
            return Optional.empty();
        }
        seen = now;
        if (found == counter) {
            return Optional.empty();
        }
        counter = found;
        return Optional.of(opened(engine, contents));
    }

    private static Opened opened(Engine engine, SlotContents contents) throws IOException {
        Optional<Kept> newest = contents.newest();
        if (newest.isEmpty()) {
            return new Opened(Optional.of(Telling.begin(engine)), 0, 0, Optional.empty(), List.of());
        }
        Opened opened = Revival.of(engine, contents, newest.get()).opened();
        // A line that is not whole is being written.
        List<String> notices = opened.notices().stream()
                .filter(notice -> !notice.equals(Sentences.TORN))
                .toList();
        return new Opened(opened.telling(), opened.read(), 0, Optional.empty(), notices);
    }

    /** By which it is seen whether a file is another, or has grown. */
    private List<Object> files() throws IOException {
        List<Object> files = new ArrayList<>();
        for (Path file : List.of(folder.snapshot(), folder.backup(), folder.journal())) {
            files.add(PrivateFiles.look(file)
                    .map(found ->
                            Objects.toString(found.fileKey()) + " " + found.size() + " " + found.lastModifiedTime())
                    .orElse(""));
        }
        return files;
    }

    @Override
    public boolean isOver() {
        if (!over && quiet >= PATIENCE) {
            quiet = 0;
            try {
                over = SlotLock.isFree(folder.lock());
            } catch (IOException e) {
                // Who cannot look at the lock cannot have it either.
                return false;
            }
        }
        return over;
    }
}
