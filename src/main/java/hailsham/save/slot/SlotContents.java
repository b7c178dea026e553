package hailsham.save.slot;

import hailsham.save.format.JournalLine;
import hailsham.save.format.JournalText;
import hailsham.save.format.Kept;
import hailsham.save.format.OnDisk;
import hailsham.save.format.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was found in a slot, and what can be made of it. */
public record SlotContents(
        SlotFolder folder, OnDisk<Snapshot> snapshot, OnDisk<Snapshot> backup, OnDisk<JournalText> journal) {
    boolean isEmpty() {
        return snapshot instanceof OnDisk.Absent && backup instanceof OnDisk.Absent && journal instanceof OnDisk.Absent;
    }

    /** Whether a newer program wrote it. */
    boolean isNewer() {
        return snapshot instanceof OnDisk.Newer || journal instanceof OnDisk.Newer;
    }

    /** The newest way that the files give, by its number: every snapshot, and the journal, taken on along the journal. */
    public Optional<Kept> newest() {
        List<Kept> bases = new ArrayList<>();
        // The journal first: one of format 1 knows of ways that a snapshot of format 1 does not.
        header().map(header -> Kept.nothing(header.base())).ifPresent(bases::add);
        snapshots().map(Snapshot::kept).forEach(bases::add);
        List<JournalLine> lines = journal.usable().map(JournalText::lines).orElse(List.of());
        return bases.stream().map(base -> base.followedBy(lines)).max(Comparator.comparingLong(Kept::counter));
    }

    /** The identity of the story that it was read in; empty where nothing readable says so. */
    Optional<String> story() {
        return said(Snapshot::story, JournalText.Header::story);
    }

    Optional<Integer> version() {
        return said(Snapshot::version, JournalText.Header::version);
    }

    private <T> Optional<T> said(Function<Snapshot, T> bySnapshot, Function<JournalText.Header, T> byJournal) {
        return snapshots().map(bySnapshot).findFirst().or(() -> header().map(byJournal));
    }

    /** The branches that were on, as {@link BranchesOn} writes them. */
    List<String> branches() {
        return newestSnapshot().map(Snapshot::branches).orElse(List.of());
    }

    /** How the fingerprint of the state begins in which the reader stood; empty where no file says so. */
    Optional<String> state(Kept newest) {
        return snapshots()
                .filter(found -> found.kept().counter() == newest.counter())
                .map(Snapshot::state)
                .filter(state -> !state.isEmpty())
                .findFirst()
                .or(() -> lastMove(newest.counter()).flatMap(JournalLine::state));
    }

    private Optional<JournalLine> lastMove(long newest) {
        List<JournalLine> lines = journal.usable().map(JournalText::lines).orElse(List.of());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).number() <= newest && lines.get(i).moves()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** The best snapshot, for what only snapshots know. */
    public Optional<Snapshot> newestSnapshot() {
        return snapshots().max(Comparator.comparingLong(s -> s.kept().counter()));
    }

    private Stream<Snapshot> snapshots() {
        return Stream.of(snapshot, backup).flatMap(file -> file.usable().stream());
    }

    private Optional<JournalText.Header> header() {
        return journal.usable().flatMap(JournalText::header);
    }

    /** Whether the journal leads to {@code newest}, so that it can be gone on with. */
    boolean journalLeadsTo(Kept newest) {
        return journal.usable()
                .filter(text -> !text.damaged())
                .flatMap(text -> text.header()
                        .filter(header -> header.format() == JournalText.FORMAT)
                        .map(header -> Kept.nothing(header.base()).followedBy(text.lines())))
                .filter(newest::equals)
                .isPresent();
    }

    boolean isTorn() {
        return journal.usable().filter(JournalText::torn).isPresent();
    }

    /** The files of which something could not be read. */
    public List<Path> damaged() {
        List<Path> damaged = new ArrayList<>();
        if (snapshot instanceof OnDisk.Damaged) {
            damaged.add(folder.snapshot());
        }
        if (backup instanceof OnDisk.Damaged) {
            damaged.add(folder.backup());
        }
        if (journalIsDamaged()) {
            damaged.add(folder.journal());
        }
        return damaged;
    }

    boolean journalIsDamaged() {
        return journal instanceof OnDisk.Damaged
                || journal.usable().filter(JournalText::damaged).isPresent();
    }
}
