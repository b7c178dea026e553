package hailsham.engine.program;

import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import java.util.List;

/** The hub of a free part. A move is the number of a thread, from 0; the one after the last goes on. */
public final class ThreadStop extends Stop {
    private final Slots slots;
    private final Told[] threads;
    private final int leave;
    private final Prose onText;
    private final Guard onWhen;
    private final int onAddress;

    /**
     * @param leave so many of those that may be left may be left
     * @param onAddress where going on begins
     */
    ThreadStop(Slots slots, Told[] threads, int leave, Prose onText, Guard onWhen, int onAddress) {
        super("");
        this.slots = slots;
        this.threads = threads;
        this.leave = leave;
        this.onText = onText;
        this.onWhen = onWhen;
        this.onAddress = onAddress;
    }

    /**
     * A chapter that the hub can lead to.
     *
     * @param told its slot
     * @param needs slots of the chapters that must have been told
     * @param node where it begins
     */
    public record Told(String id, Prose text, int told, List<Integer> needs, boolean mayBeLeft, int node) {}

    /** The chapters that it can lead to, in order; a move is a place in this list, or the one after the last. */
    public List<Told> threads() {
        return List.of(threads);
    }

    /** How many of those that may be left may be left. */
    public int leave() {
        return leave;
    }

    /** What must hold, beside that, for going on. */
    public Guard onWhen() {
        return onWhen;
    }

    /** Where going on begins. */
    public int onAddress() {
        return onAddress;
    }

    @Override
    public int width() {
        return threads.length + 1;
    }

    @Override
    public int moves(long[] held, int[] into) {
        int count = 0;
        int left = 0;
        boolean missing = false;
        for (int i = 0; i < threads.length; i++) {
            Told thread = threads[i];
            if (slots.value(held, thread.told) == 0) {
                left += thread.mayBeLeft ? 1 : 0;
                missing |= !thread.mayBeLeft;
                if (met(thread, held)) {
                    into[count++] = i;
                }
            }
        }
        if (!missing && left <= leave && onWhen.holds(slots, held)) {
            into[count++] = threads.length;
        }
        return count;
    }

    private boolean met(Told thread, long[] held) {
        for (int need : thread.needs) {
            if (slots.value(held, need) == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String id(int move) {
        return move == threads.length ? On.ID : threads[move].id;
    }

    @Override
    public String text(int move, long[] held) {
        return (move == threads.length ? onText : threads[move].text).said(slots, held);
    }

    @Override
    public boolean pressesOn(int move) {
        return move == threads.length;
    }

    @Override
    public void take(int move, Course course) {
        if (move == threads.length) {
            course.goTo(onAddress);
        } else {
            course.enter(threads[move].node);
        }
    }
}
