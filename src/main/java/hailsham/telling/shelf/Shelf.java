package hailsham.telling.shelf;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where tellings are kept between readings: one slot to a telling, one of them open.
 *
 * <p>Nothing here throws for what the outside world does (a full disk, a folder that is gone, another program): what went
 * wrong is one sentence for the reader, who reads on.
 *
 * <p>{@code read} is the place within the present turn: how many of {@link Telling#events()} were revealed, so that
 * somebody who left in the middle of a flashback comes back to that very line.
 */
public interface Shelf extends AutoCloseable {
    /** The name of the open slot. */
    String slot();

    /** The ids of the branches that were on when a slot was last kept; none where it holds nothing. Changes nothing. */
    List<String> branches(String name);

    /** What the open slot holds; to be called once before anything is kept, and again after it was refused. */
    Opened open(Engine engine);

    /** A look at the slot that was to be opened, where that is open in another program. */
    Optional<Watch> watch();

    /** Where the slot is open in another program: opens one that has no name yet, with a copy of what that one holds. */
    Opened elsewhere(Engine engine);

    /**
     * Makes all that has changed since the last time durable; to be called after every decision, undo and redo, before
     * the page that shows it is drawn. A change of {@code read} alone is written and not waited for.
     *
     * @return a sentence, once, when keeping begins to fail and when it works again
     */
    Optional<String> keep(Telling telling, int read);

    /**
     * As {@link #keep}, when the reader leaves.
     *
     * @return why that could not be done; empty when it is done
     */
    Optional<String> leave(Telling telling, int read);

    /**
     * Keeps a copy under a name; the open slot stays open.
     *
     * @return why that could not be done; empty when it is done
     */
    Optional<String> saveAs(String name, Telling telling, int read);

    /**
     * What a slot holds, to be gone on with in the open one. What the open slot held is kept in a slot of its own where
     * it is not kept anywhere else, as a notice says.
     */
    Opened load(String name, Engine engine);

    /**
     * The same in the story with the branches that are on in that slot.
     *
     * @param now the story that is played
     * @param with the story with these branches on, by id
     */
    default Opened load(String name, Engine now, Function<Set<String>, Engine> with) {
        Set<String> on = Set.copyOf(branches(name));
        return load(name, on.equals(now.story().branches().keySet()) ? now : with.apply(on));
    }

    /** A telling at its first page in the open slot; with what that held it is as with {@link #load}. */
    Opened begin(Engine engine);

    /**
     * Goes on with a telling in a story that became another under it: an edited one, or one with other branches. All that
     * was chosen is taken again in it; where the way does not hold, what was is kept in a slot of its own.
     *
     * @param read how much of the present turn was revealed
     */
    Opened carry(Engine now, Telling telling, int read);

    /**
     * What this reader has met of the story, in whatever slot, up to the last {@link #keep}; complete once the slot was
     * opened.
     */
    Met met();

    /**
     * Keeps a note of the very place.
     *
     * @return one sentence: under what name it is kept, or why that could not be done
     */
    String note(String words, Telling telling, int read);

    /** Every slot that can be loaded, by name. */
    List<Slot> slots();

    /** Lets go of the open slot, for other programs. */
    @Override
    void close();

    /**
     * A slot.
     *
     * @param chapter the title of the chapter in which its telling stands
     * @param decisions how many of them stand
     * @param savedAt when it was last kept, in milliseconds since 1970
     */
    record Slot(String name, String chapter, int decisions, long savedAt) {}

    /**
     * What a slot held.
     *
     * @param telling empty where the slot holds nothing yet, and where it is refused
     * @param lastKept when it was last kept, in milliseconds since 1970; 0 where it holds nothing
     * @param refusal one sentence: why this slot cannot be read in (it does not exist, holds another story, is open in
     *     another program, was written by a newer program)
     * @param notices what the reader is to be told, a sentence each
     */
    record Opened(Optional<Telling> telling, int read, long lastKept, Optional<String> refusal, List<String> notices) {
        public Opened {
            notices = List.copyOf(notices);
        }

        /** A slot that cannot be read in. */
        public static Opened refused(String sentence) {
            return new Opened(Optional.empty(), 0, 0, Optional.of(sentence), List.of());
        }
    }
}
