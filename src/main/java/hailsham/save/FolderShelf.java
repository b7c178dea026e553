package hailsham.save;

import hailsham.engine.Engine;
import hailsham.save.disk.Disk;
import hailsham.save.disk.SlotInUse;
import hailsham.save.format.Kept;
import hailsham.save.sentence.Sentences;
import hailsham.save.slot.BranchesOn;
import hailsham.save.slot.LeftBehind;
import hailsham.save.slot.OpenSlot;
import hailsham.save.slot.Revival;
import hailsham.save.slot.SlotContents;
import hailsham.save.slot.SlotName;
import hailsham.save.slot.SlotReader;
import hailsham.save.slot.SlotRoot;
import hailsham.save.slot.SlotWatch;
import hailsham.save.slot.Standing;
import hailsham.save.slot.Untouched;
import hailsham.telling.Note;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tellings in a folder, a folder a slot.
 *
 * <p>Every decision is a line in the slot's journal, and is on disk when {@link #keep} returns; at each chapter's entry
 * and on leaving a snapshot stands beside it. Either is enough to have the telling again. Which of two is newer is told
 * by numbers that only rise, never by a clock.
 */
public final class FolderShelf implements Shelf {
    /** The slot of a reader who names none. */
    public static final String USUAL = "telling";

    private final SlotRoot root;
    private final SlotReader slots;
    private String name;
    private OpenSlot slot;
    private final LeftBehind leftBehind;
    private final Meetings meetings;

    private final Disk disk;
    private final LongSupplier clock;
    private Optional<String> refusal = Optional.empty();
    private Optional<Watch> watch = Optional.empty();
    private Optional<String> story = Optional.empty();
    private Optional<Untouched> untouched = Optional.empty();
    private boolean troubled;

    FolderShelf(Path root, String name, Disk disk, LongSupplier clock) {
        this.root = new SlotRoot(root);
        this.slots = new SlotReader(this.root);
        this.leftBehind = new LeftBehind(this.root, disk, clock);
        this.meetings = new Meetings(root);
        this.disk = disk;
        this.clock = clock;
        this.name = name;
        this.slot = slotOf(name);
    }

    private OpenSlot slotOf(String name) {
        return new OpenSlot(root.folder(SlotName.allowed(name) ? name : USUAL), disk, clock);
    }

    /** The slot of a name, in a folder of slots; neither has to be there yet. */
    public static FolderShelf in(Path root, String slot) {
        return new FolderShelf(root, slot, Disk.REAL, System::currentTimeMillis);
    }

    @Override
    public String slot() {
        return name;
    }

    @Override
    public synchronized Opened open(Engine engine) {
        story = Optional.of(engine.story().id());
        refusal = Optional.empty();
        watch = Optional.empty();
        Opened opened = openSlot(engine);
        meetings.open(engine, opened.telling());
        return opened;
    }

    @Override
    public synchronized Optional<Watch> watch() {
        return watch;
    }

    @Override
    public synchronized Opened elsewhere(Engine engine) {
        Opened there = slots.isEmpty(name) ? first(engine) : look(name, engine);
        if (there.refusal().isPresent()) {
            return there;
        }
        String from = name;
        Optional<Watch> watched = watch;
        try {
            name = root.freeName(USUAL);
        } catch (IOException e) {
            return Opened.refused(Sentences.notSaved(USUAL, root.path(), e));
        }
        slot = slotOf(name);
        Opened opened = open(engine);
        if (opened.refusal().isPresent()) {
            name = from;
            slot = slotOf(from);
            refusal = opened.refusal();
            watch = watched;
            return opened;
        }
        return goOnWith(there);
    }

    private Opened openSlot(Engine engine) {
        List<String> notices = new ArrayList<>();
        try {
            if (refusal.isEmpty()) {
                refusal = root.whyNot(name);
            }
            if (refusal.isEmpty()) {
                take().ifPresent(notices::add);
            }
            if (refusal.isEmpty()) {
                return resume(engine, root.folder(name).read(), notices);
            }
        } catch (IOException e) {
            troubled = true;
            return new Opened(Optional.empty(), 0, 0, Optional.empty(), List.of(Sentences.notKept(root.path(), e)));
        }
        return Opened.refused(refusal.orElseThrow());
    }

    private Optional<String> take() {
        try {
            slot.take();
        } catch (SlotInUse e) {
            refusal = Optional.of(Sentences.inUse(name, e));
            watch = Optional.of(new SlotWatch(root.folder(name), Sentences.openElsewhere(name, e)));
        } catch (IOException e) {
            // It may still be possible to read what is there.
            troubled = true;
            return Optional.of(Sentences.notKept(root.folder(name).path(), e));
        }
        return Optional.empty();
    }

    private Opened resume(Engine engine, SlotContents contents, List<String> notices) throws IOException {
        refusal = Revival.whyNot(engine, name, contents);
        if (refusal.isPresent()) {
            slot.close();
            return Opened.refused(refusal.get());
        }
        Optional<Kept> newest = contents.newest();
        if (newest.isEmpty()) {
            if (!troubled) {
                slot.putAside(contents.damaged());
            }
            notices.addAll(asideNotices());
            BranchesOn.change(List.of(), engine.story()).ifPresent(notices::add);
            return new Opened(Optional.empty(), 0, 0, Optional.empty(), notices);
        }
        Revival revival = Revival.of(engine, contents, newest.get());
        Opened opened = revival.opened();
        Telling telling = opened.telling().orElseThrow();
        notices.addAll(opened.notices());
        slot.resume(contents, newest.get());
        if (revival.isCarriedOver()) {
            untouched = Optional.of(new Untouched(contents, newest.get(), telling.ledger(), revival.isBroken()));
        } else if (!troubled) {
            slot.goOn(contents);
            if (slot.needsMending()) {
                keep(telling, opened.read()).ifPresent(notices::add);
                notices.addAll(asideNotices());
            }
        }
        return new Opened(opened.telling(), opened.read(), opened.lastKept(), Optional.empty(), notices);
    }

    private List<String> asideNotices() {
        return slot.aside().isEmpty() ? List.of() : List.of(Sentences.aside(slot.aside()));
    }

    @Override
    public synchronized Optional<String> keep(Telling telling, int read) {
        return keep(telling, read, false);
    }

    @Override
    public synchronized Optional<String> leave(Telling telling, int read) {
        return keep(telling, read, true);
    }

    private Optional<String> keep(Telling telling, int read, boolean leaving) {
        if (refusal.isPresent()) {
            return refusal;
        }
        meetings.keep(telling, read);
        if (untouched.filter(slot -> slot.isStillSo(telling)).isPresent()) {
            return Optional.empty();
        }
        // Who leaves is told how it stands, and not only what has changed.
        boolean before = troubled && !leaving;
        try {
            List<String> notices = new ArrayList<>(goOn());
            slot.keep(Standing.of(telling, read), leaving);
            troubled = false;
            if (untouched.isPresent()) {
                notices.addAll(asideNotices());
                untouched = Optional.empty();
            }
            if (before) {
                notices.add(Sentences.KEPT_AGAIN);
            }
            return notices.isEmpty() || leaving ? Optional.empty() : Optional.of(String.join(" ", notices));
        } catch (IOException e) {
            troubled = true;
            return before
                    ? Optional.empty()
                    : Optional.of(Sentences.notKept(root.folder(name).path(), e));
        }
    }

    /** Makes sure that nothing of a telling that holds no longer is lost when the reader goes on without it. */
    private List<String> goOn() throws IOException {
        Optional<Untouched> broken = untouched.filter(Untouched::isBroken);
        if (broken.isEmpty()) {
            return List.of();
        }
        return leftBehind
                .keep(name, story, broken.get().contents(), broken.get().kept())
                .stream()
                .toList();
    }

    @Override
    public synchronized Optional<String> saveAs(String as, Telling telling, int read) {
        if (as.equals(name)) {
            return leave(telling, read);
        }
        try {
            Optional<String> reason = root.whyNot(as);
            if (reason.isEmpty()) {
                SlotContents there = root.folder(as).read();
                reason = Revival.whyNot(telling.engine(), as, there);
                if (reason.isEmpty()) {
                    leftBehind.write(as, there, Standing.of(telling, read));
                }
            }
            return reason;
        } catch (SlotInUse e) {
            return Optional.of(Sentences.inUse(as, e));
        } catch (IOException e) {
            return Optional.of(Sentences.notSaved(as, root.path(), e));
        }
    }

    @Override
    public synchronized Opened load(String from, Engine engine) {
        Opened there = look(from, engine);
        return there.refusal().isPresent() ? there : goOnWith(there);
    }

    /** What a slot holds, be it open in another program or not; nothing is changed by it. */
    public synchronized Opened look(String from, Engine engine) {
        return slots.look(from, engine);
    }

    @Override
    public synchronized Opened begin(Engine engine) {
        return goOnWith(first(engine));
    }

    private static Opened first(Engine engine) {
        return new Opened(Optional.of(Telling.begin(engine)), 0, 0, Optional.empty(), List.of());
    }

    @Override
    public synchronized Opened carry(Engine now, Telling telling, int read) {
        TakenOn taken = TakenOn.of(now, telling, read);
        if (taken.isBroken()) {
            return goOnWith(taken.opened());
        }
        untouched = Optional.empty();
        return kept(taken.opened(), new ArrayList<>(taken.opened().notices()));
    }

    @Override
    public synchronized List<String> branches(String of) {
        return slots.branches(of);
    }

    /** Puts a telling in the open slot; what that held gets a slot of its own where no other has it. */
    private Opened goOnWith(Opened next) {
        List<String> notices = new ArrayList<>(next.notices());
        try {
            SlotContents before = root.folder(name).read();
            Optional<Kept> way = before.newest().filter(kept -> !kept.ledger().isEmpty());
            if (way.isPresent()) {
                leftBehind.keep(name, story, before, way.get()).ifPresent(notices::add);
            }
        } catch (IOException e) {
            return Opened.refused(Sentences.notSaved(LeftBehind.NAME, root.path(), e));
        }
        untouched = Optional.empty();
        return kept(next, notices);
    }

    private Opened kept(Opened next, List<String> notices) {
        keep(next.telling().orElseThrow(), next.read()).ifPresent(notices::add);
        return new Opened(next.telling(), next.read(), next.lastKept(), Optional.empty(), notices);
    }

    @Override
    public String note(String words, Telling telling, int read) {
        return new Notes(root.path()).keep(Note.of(telling, read, words));
    }

    /** What this reader has met of the story of a telling, in whatever slot; nothing is opened or changed by it. */
    public Met metBefore(Telling telling) {
        Meetings found = new Meetings(root.path());
        found.open(telling.engine(), Optional.of(telling));
        return found.met();
    }

    @Override
    public Met met() {
        return meetings.met();
    }

    @Override
    public synchronized List<Slot> slots() {
        return slots.all(story);
    }

    @Override
    public synchronized void close() {
        try {
            slot.close();
        } catch (IOException e) {
            // Nothing is lost by it: what was kept was forced to disk, and the lock ends with the process.
            troubled = true;
        }
    }
}
