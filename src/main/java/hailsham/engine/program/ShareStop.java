package hailsham.engine.program;

import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import java.util.List;

/**
 * Bringing memories up with someone. A move is the number of a memory, from 0, among those that the person shares; the
 * one after the last keeps silent.
 */
public final class ShareStop extends Stop {
    private static final String KEEP = "share.keep";

    private final Program program;
    private final Memory[] memories;
    private final int picks;
    private final int shows;
    private final Prose keep;
    private final Addresses addresses;

    /** @param memories in the order of the story */
    ShareStop(Program program, Memory[] memories, int picks, int shows, Prose keep, Addresses addresses) {
        super("");
        this.program = program;
        this.memories = memories;
        this.picks = picks;
        this.shows = shows;
        this.keep = keep;
        this.addresses = addresses;
    }

    /**
     * A memory that the person shares.
     *
     * @param number the memory's
     * @param held the slot that says whether she holds it
     * @param shared the slot that takes the number of the person
     * @param person that number
     * @param unit how the person answers
     */
    public record Memory(String id, int number, int held, int shared, int person, int unit) {}

    /** Where the code goes on: when there was nothing to bring up, after the last, and after silence. */
    public record Addresses(int none, int go, int keep) {}

    /** All that the person shares, in order; a move is a place in this list, or the one after the last. */
    public List<Memory> memories() {
        return List.of(memories);
    }

    /** How many may be brought up, one after another. */
    public int picks() {
        return picks;
    }

    /** How many are shown at a time, at the most. */
    public int shows() {
        return shows;
    }

    public Addresses addresses() {
        return addresses;
    }

    @Override
    public boolean stops(Course course) {
        Slots slots = program.slots();
        int left = slots.value(course.held(), program.picks());
        if (left > 0 && moves(course.held(), new int[width()]) > 1) {
            return true;
        }
        course.put(program.picks(), 0);
        course.goTo(left == picks ? addresses.none : addresses.go);
        return false;
    }

    @Override
    public int width() {
        return memories.length + 1;
    }

    @Override
    public int moves(long[] held, int[] into) {
        Slots slots = program.slots();
        int count = 0;
        for (int i = 0; i < memories.length && count < shows; i++) {
            Memory memory = memories[i];
            if (slots.value(held, memory.held) != Slots.NOT_HELD && slots.value(held, memory.shared) == 0) {
                into[count++] = i;
            }
        }
        into[count++] = memories.length;
        return count;
    }

    @Override
    public String id(int move) {
        return move == memories.length ? KEEP : memories[move].id;
    }

    @Override
    public List<Prose.Question> asked(int move, long[] held) {
        return move == memories.length ? keep.asked(program.slots(), held) : List.of();
    }

    @Override
    public String text(int move, long[] held) {
        return move == memories.length ? keep.said(program.slots(), held) : program.title(memories[move].number, held);
    }

    @Override
    public boolean silence(int move) {
        return move == memories.length;
    }

    @Override
    public void take(int move, Course course) {
        int left = program.slots().value(course.held(), program.picks());
        if (move == memories.length) {
            course.put(program.picks(), 0);
            course.goTo(addresses.keep);
        } else {
            Memory memory = memories[move];
            course.put(program.picks(), left - 1);
            course.put(memory.shared, memory.person);
            course.call(memory.unit);
        }
    }

    /** Comes back to the stop itself, which then sees whether there is more to ask. */
    @Override
    public void comeBack(Course course) {}
}
