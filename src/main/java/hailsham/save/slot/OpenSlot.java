package hailsham.save.slot;

import hailsham.save.disk.Disk;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.disk.SlotInUse;
import hailsham.save.disk.SlotLock;
import hailsham.save.format.Entry;
import hailsham.save.format.JournalLine;
import hailsham.save.format.JournalText;
import hailsham.save.format.Kept;
import hailsham.save.format.Snapshot;
import hailsham.save.format.SnapshotWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A slot in which this program writes: its lock, its journal, and what stands in them.
 *
 * <p>Every method may fail as the outside world does, and may then be called again: what is missing on disk by then is
 * written with the next thing that is kept.
 */
public final class OpenSlot implements Closeable {
    private final SlotFolder folder;
    private final Disk disk;
    private final LongSupplier clock;

    private @Nullable SlotLock lock;
    private @Nullable FileChannel journal;
    private @Nullable Object journalKey;
    private long journalLength;

    private Kept kept = Kept.nothing(0);
    private String chapter = "";
    private List<String> branches = List.of();
    private Map<String, String> unknown = Map.of();
    private List<Path> damaged = List.of();
    private final List<Path> aside = new ArrayList<>();

    public OpenSlot(SlotFolder folder, Disk disk, LongSupplier clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Makes the folder where it is missing, and takes its lock.
     *
     * @throws SlotInUse where another program has it
     */
    public void take() throws IOException {
        boolean gone = !folder.exists();
        if (lock == null || gone) {
            close();
            PrivateFiles.createFolder(folder.path());
            lock = SlotLock.take(folder.lock(), clock.getAsLong());
            folder.sweep();
        }
    }

    /** Takes note of what the slot holds already; what is damaged of it will be put aside. */
    public void resume(SlotContents contents, Kept newest) {
        kept = newest;
        damaged = contents.damaged();
        contents.newestSnapshot().ifPresent(snapshot -> {
            branches = snapshot.branches();
            unknown = snapshot.unknown();
        });
        Optional<Snapshot> latest = contents.snapshot().usable();
        chapter = latest.map(Snapshot::chapter).orElse("");
    }

    /** Goes on with the journal that was found, where that is whole. */
    public void goOn(SlotContents contents) throws IOException {
        if (damaged.isEmpty() && contents.journalLeadsTo(kept)) {
            openJournal(contents.journal().usable().orElseThrow().wholeLength());
        }
    }

    /** As {@link #resume}, where another telling is to take its place. */
    void replace(SlotContents contents) {
        kept = Kept.nothing(contents.newest().map(Kept::counter).orElse(0L));
        damaged = contents.damaged();
    }

    /** Whether something in it has to be written again before it can be gone on with. */
    public boolean needsMending() {
        return journal == null;
    }

    /** Gives damaged files names of their own. */
    public void putAside(List<Path> files) throws IOException {
        for (Path file : files) {
            if (PrivateFiles.look(file).isPresent()) {
                aside.add(folder.putAside(file));
            }
        }
    }

    /** The damaged files that were put aside, under the names that they have now. */
    public List<Path> aside() {
        return List.copyOf(aside);
    }

    /** Makes everything durable; a snapshot too, where a chapter was entered or {@code leaving}. */
    public void keep(Standing now, boolean leaving) throws IOException {
        Optional<List<Entry>> steps = kept.stepsTo(now.ledger(), now.read());
        if (journal == null || steps.isEmpty() || !now.branches().equals(branches) || !journalIsThere(journal)) {
            writeAll(now);
            return;
        }
        append(journal, steps.get(), now);
        if (leaving || !chapter.equals(now.chapter())) {
            try {
                writeSnapshot(now);
            } catch (IOException e) {
                // The journal holds all of it; the snapshot is tried again with the next thing that is kept.
                chapter = "";
            }
        }
    }

    private void append(FileChannel journal, List<Entry> steps, Standing now) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        long counter = kept.counter();
        byte[] bytes = JournalLine.written(steps, counter, now.state()).getBytes(StandardCharsets.UTF_8);
        try {
            disk.write(journal, ByteBuffer.wrap(bytes));
            if (!(steps.get(0) instanceof Entry.Read)) {
                disk.force(journal);
            }
        } catch (IOException e) {
            // What was written of it may or may not be there: the next time all is written anew.
            closeJournal();
            throw e;
        }
        journalLength += bytes.length;
        kept = new Kept(now.ledger(), now.read(), counter + steps.size());
    }

    /** Writes a snapshot and a journal that begins anew. Until the journal stands, the snapshot is the newer. */
    private void writeAll(Standing now) throws IOException {
        closeJournal();
        take();
        List<Path> snapshots = new ArrayList<>(damaged);
        snapshots.remove(folder.journal());
        putAside(snapshots);

        // A number is left out, so that no line of the new journal seems to follow upon an old snapshot.
        Kept base = Kept.nothing(kept.counter() + 1);
        JournalText.Header header =
                new JournalText.Header(JournalText.FORMAT, now.story(), now.version(), base.counter());
        List<Entry> steps = base.stepsTo(now.ledger(), now.read()).orElseThrow();
        String text = header.written() + JournalLine.written(steps, base.counter(), now.state());
        kept = new Kept(now.ledger(), now.read(), base.counter() + steps.size());
        writeSnapshot(now);
        if (damaged.contains(folder.journal())) {
            putAside(List.of(folder.journal()));
        }
        damaged = List.of();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PrivateFiles.replace(disk, folder.journal(), Optional.empty(), bytes);
        openJournal(bytes.length);
    }

    private void writeSnapshot(Standing now) throws IOException {
        Snapshot snapshot = new Snapshot(
                now.story(),
                now.version(),
                now.branches(),
                kept,
                clock.getAsLong(),
                now.chapter(),
                now.state(),
                now.options(),
                unknown);
        PrivateFiles.replace(disk, folder.snapshot(), Optional.of(folder.backup()), SnapshotWriter.write(snapshot));
        chapter = now.chapter();
        branches = now.branches();
    }

    private void openJournal(long length) throws IOException {
        FileChannel opened = PrivateFiles.open(folder.journal(), StandardOpenOption.READ);
        try {
            opened.truncate(length);
            opened.position(length);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        journal = opened;
        journalLength = length;
        journalKey = PrivateFiles.look(folder.journal())
                .map(BasicFileAttributes::fileKey)
                .orElse(null);
    }

    /** Whether the file under the journal's name is the one that is open, as long as it was left. */
    private boolean journalIsThere(FileChannel journal) throws IOException {
        Optional<BasicFileAttributes> found = PrivateFiles.look(folder.journal());
        return found.isPresent()
                && Objects.equals(found.get().fileKey(), journalKey)
                && journal.size() == journalLength;
    }

    private void closeJournal() throws IOException {
        FileChannel open = journal;
        journal = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() throws IOException {
        SlotLock held = lock;
        lock = null;
        try {
            closeJournal();
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }
}
