package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.story.NodeId;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Other;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Strand;
import hailsham.telling.strand.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reader's way through a story, with the ways not taken and the replays of chapters beside it. It can always be had
 * again from its {@link Ledger}.
 *
 * <p>It has strands: the first, and one for each replay. One of them is present: what is read, decided, undone and redone
 * is so in that one.
 */
public final class Telling {
    private final Engine engine;

    /** By number; that of the present one is as it was when it became so. */
    private final List<Strand> strands = new ArrayList<>();

    private int present;
    private Fate fate;
    private Walk walk;
    private Set<Decision> first;

    private Telling(Engine engine, Ledger ledger) {
        this.engine = engine;
        strands.addAll(ledger.strands());
        this.present = ledger.present();
        this.fate = strands.get(present).fate();
        this.walk = new Walk(engine, ledger, present);
        this.first = takenFirst();
    }

    /** A telling at its first page. */
    public static Telling begin(Engine engine) {
        return new Telling(engine, Ledger.BEGIN);
    }

    /**
     * A telling with one strand had again from its log.
     *
     * @param log every decision, those that were undone at its end included
     * @param position how many of them stand
     */
    public static Replayed replay(Engine engine, List<Decision> log, int position) {
        if (position < 0 || position > log.size()) {
            throw new IllegalArgumentException(position + " of " + log.size() + " decisions cannot stand");
        }
        return of(engine, Ledger.of(log, position));
    }

    /**
     * A telling had again.
     *
     * @return with the first decision on the way to where it stood that the story does not offer, where there is one; the
     *     telling then stands before it, in the strand from which a replay came where that cannot even be begun
     */
    public static Replayed of(Engine engine, Ledger ledger) {
        if (!ledger.holdsTogether()) {
            throw new IllegalArgumentException("no telling ever stood so");
        }
        Telling telling = new Telling(engine, ledger);
        Optional<Decision> refused = telling.walk.refused();
        while (!telling.walk.hasBegun()) {
            int of =
                    ledger.strands().get(telling.present).origin().orElseThrow().of();
            telling = new Telling(engine, new Ledger(ledger.strands(), of));
        }
        return new Replayed(telling, refused);
    }

    /** All that is needed to have it again. */
    public Ledger ledger() {
        List<Strand> now = new ArrayList<>(strands);
        now.set(present, walk.strand(fate));
        return new Ledger(now, present);
    }

    public Engine engine() {
        return engine;
    }

    /** What the last decision led to, or the first page; where a replay begins, from its chapter's heading on. */
    public List<Event> events() {
        return walk.events();
    }

    public State state() {
        return walk.state();
    }

    public NodeId node() {
        return walk.node();
    }

    /** What can be done next. */
    public List<Option> options() {
        return engine.options(state());
    }

    /** How often an option of the present node was taken on the way here. */
    public int taken(Option option) {
        return walk.taken(option.id());
    }

    /**
     * Takes a decision. What was undone stays as one of the {@link #ways}.
     *
     * @throws IllegalArgumentException where it is not one of the free {@link #options()}
     */
    public void choose(String option) {
        walk.choose(option);
    }

    /** Goes back one decision; false at the first page, and where a replay begins. */
    public boolean undo() {
        return walk.undo();
    }

    /** Takes the decision again that was last undone; false where there is none. */
    public boolean redo() {
        return walk.redo();
    }

    /** How many decisions stand, from the first page of the story on. */
    public int position() {
        return walk.position();
    }

    /** How many decisions stood where the present strand begins: for a replay, those that led into its chapter. */
    public int start() {
        return walk.start();
    }

    /** All decisions from the first page of the story on, those that were undone and can be taken again included. */
    public List<Decision> log() {
        return walk.log();
    }

    /** What was read from a position on, turn by turn, the present one last. */
    public List<Page> history(int from) {
        return new History(engine, walk).pages(from);
    }

    Causes causes() {
        return new History(engine, walk).causes();
    }

    /** What another strand is, as a telling that stands there; this one stays where it is. */
    public Telling strand(int number) {
        return new Telling(engine, new Ledger(ledger().strands(), number));
    }

    /** Where chapters were entered, in order; a chapter that was come back to stands more than once. */
    public List<Checkpoint> checkpoints() {
        return walk.checkpoints();
    }

    /** All that was read so far, turn by turn, the present one last. */
    public List<Page> history() {
        return new History(engine, walk).pages(0);
    }

    /** The last of the {@link #history}: at least from where the present chapter was entered, and at least two pages. */
    public List<Page> recent() {
        List<Checkpoint> entered = walk.checkpoints();
        int from = entered.isEmpty() ? 0 : entered.get(entered.size() - 1).position();
        return new History(engine, walk).pages(Math.max(0, Math.min(from, position() - 1)));
    }

    /** The ways not taken in this strand, the latest first. */
    public List<Way> ways() {
        return new Ways(engine, walk).all();
    }

    /**
     * Goes to the end of one of the {@link #ways}, or as far as the story still leads.
     *
     * @return the decision that the story does not offer any more
     */
    public Optional<Decision> go(Way way) {
        return walk.go(way.end());
    }

    /** What can be gone to beside what is read, in the order in which it is listed: other strands, then ways not taken. */
    public List<Other> others() {
        List<Other> others = new ArrayList<>();
        if (present != 0) {
            others.add(new Other(0, Optional.empty()));
        }
        replays().stream()
                .filter(replay -> replay.number() != present)
                .forEach(replay -> others.add(new Other(replay.number(), Optional.empty())));
        ways().forEach(way -> others.add(new Other(present, Optional.of(way))));
        return others;
    }

    /**
     * Goes on with one of the {@link #others}, or as far on the way there as the story still leads; where its strand cannot
     * even be begun, the present one stays.
     *
     * @return the decision that the story does not offer any more
     */
    public Optional<Decision> turnTo(Other other) {
        return other.way().map(this::go).orElseGet(() -> turnTo(other.strand()));
    }

    /** A telling that stands where one of the {@link #others} does; this one stays where it is. */
    public Telling at(Other other) {
        Telling there = strand(other.strand());
        other.way().ifPresent(there::go);
        return there;
    }

    /** The number of the strand that is being read; 0 is the first. */
    public int present() {
        return present;
    }

    /** Where the strand that is being read comes from, if it is a replay. */
    public Optional<Origin> origin() {
        return strands.get(present).origin();
    }

    public Fate fate() {
        return fate;
    }

    /** Whether a replay has come to the end of its chapter, and its reader may still say what is to become of it. */
    public boolean isBeyondItsChapter() {
        return fate != Fate.FOLLOWED
                && origin().filter(o -> !o.chapter().equals(node().chapter())).isPresent();
    }

    /**
     * Whether a decision was taken in the strand from which the present replay comes, once that had entered the chapter.
     */
    public boolean wasTakenFirst(Decision decision) {
        return origin().isPresent() && first.contains(decision);
    }

    private Set<Decision> takenFirst() {
        if (origin().isEmpty()) {
            return Set.of();
        }
        Origin from = origin().get();
        List<Decision> log = new ArrayList<>(ledger().before(from.of()));
        log.addAll(strands.get(from.of()).log());
        return Set.copyOf(log.subList(Math.min(walk.start(), log.size()), log.size()));
    }

    /** The replays that are there, in the order in which they were begun. */
    public List<Replay> replays() {
        return ledger().replays();
    }

    /** The memories that she came by since a chapter was first entered, by id, whether each was lived. */
    public Map<String, Boolean> comeBySince(String chapter) {
        return new Entry(engine, walk, chapter).comeBySince();
    }

    /**
     * Begins to replay a chapter, from the state in which this strand first entered it.
     *
     * @param knowing with the memories that she has {@link #comeBySince}
     * @throws IllegalArgumentException where the chapter was not entered
     */
    public void replay(String chapter, boolean knowing) {
        Entry entry = new Entry(engine, walk, chapter);
        Map<String, Boolean> known = knowing ? entry.comeBySince() : Map.of();
        strands.add(Strand.begin(Optional.of(new Origin(present, entry.step(), chapter, known))));
        turnTo(strands.size() - 1);
    }

    /**
     * Goes on with another strand, where that stands.
     *
     * @return the decision that the story does not offer any more on the way there; where the strand cannot even be begun,
     *     the present one stays
     */
    public Optional<Decision> turnTo(int strand) {
        Ledger ledger = ledger();
        Walk other = new Walk(engine, ledger, strand);
        if (!other.hasBegun()) {
            return other.refused();
        }
        strands.set(present, walk.strand(fate));
        present = strand;
        fate = strands.get(strand).fate();
        walk = other;
        first = takenFirst();
        return other.refused();
    }

    /** Comes back from a replay, which is kept. */
    public void keep() {
        comeBack(Fate.KEPT);
    }

    /** Comes back from a replay, which is let go of. */
    public void drop() {
        comeBack(Fate.DROPPED);
    }

    /** Goes on with a replay beyond its chapter, as a telling of its own. */
    public void follow() {
        if (origin().isEmpty()) {
            throw new IllegalStateException("no replay");
        }
        fate = Fate.FOLLOWED;
    }

    private void comeBack(Fate becomes) {
        Origin from = origin().orElseThrow(() -> new IllegalStateException("no replay"));
        fate = becomes;
        int to = from.of();
        while (strands.get(to).fate() == Fate.DROPPED) {
            to = strands.get(to).origin().orElseThrow().of();
        }
        turnTo(to);
    }

    /**
     * A turn that was read.
     *
     * @param taken the decision that led to it; empty for the first page, and where a replay begins
     * @param decision its words; empty for pressing on
     * @param state in which it left the reader
     */
    public record Page(Optional<Decision> taken, Optional<String> decision, List<Event> events, State state) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /** A telling had again, and what of its log did not hold. */
    public record Replayed(Telling telling, Optional<Decision> refused) {}
}
