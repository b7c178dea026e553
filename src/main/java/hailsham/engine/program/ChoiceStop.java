package hailsham.engine.program;

import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choices of a node. A move is the number of a choice, from 0. */
public final class ChoiceStop extends Stop {
    private final Slots slots;
    private final Offer[] offers;

    /** @param offers to be filled before the stop is come to */
    ChoiceStop(Slots slots, Offer[] offers) {
        super("");
        this.slots = slots;
        this.offers = offers;
    }

    /**
     * A choice.
     *
     * @param spent the slot that is set once it was taken and is then gone; -1 where it stays
     * @param grafted whether a branch added it: then nothing of the node's own is there or not on its account
     * @param address where what follows it begins
     */
    public record Offer(
            String id,
            Prose text,
            Guard when,
            @Nullable Prose locked,
            int spent,
            boolean silence,
            boolean fallback,
            boolean grafted,
            int address) {}

    /** All of them, in order; a move is a place in this list. */
    public List<Offer> offers() {
        return List.of(offers);
    }

    @Override
    public int width() {
        return offers.length;
    }

    @Override
    public int moves(long[] held, int[] into) {
        int count = moves(held, into, false);
        for (int i = 0; i < count; i++) {
            if (into[i] >= 0 && !offers[into[i]].grafted) {
                return count;
            }
        }
        return moves(held, into, true);
    }

    private int moves(long[] held, int[] into, boolean withFallbacks) {
        int count = 0;
        for (int i = 0; i < offers.length; i++) {
            Offer offer = offers[i];
            boolean gone = offer.spent >= 0 && slots.value(held, offer.spent) != 0;
            if (gone || (offer.fallback && !withFallbacks)) {
                continue;
            }
            if (offer.when.holds(slots, held)) {
                into[count++] = i;
            } else if (offer.locked != null) {
                into[count++] = ~i;
            }
        }
        return count;
    }

    @Override
    public String id(int move) {
        return offers[move].id;
    }

    @Override
    public String text(int move, long[] held) {
        return offers[move].text.said(slots, held);
    }

    @Override
    public String locked(int move, long[] held) {
        Prose locked = offers[move].locked;
        return locked == null ? super.locked(move, held) : locked.said(slots, held);
    }

    @Override
    public List<Prose.Question> asked(int move, long[] held) {
        Offer offer = offers[move];
        List<Prose.Question> asked = new ArrayList<>(offer.text.asked(slots, held));
        if (offer.locked != null && !offer.when.holds(slots, held)) {
            asked.addAll(offer.locked.asked(slots, held));
        }
        return asked;
    }

    @Override
    public boolean silence(int move) {
        return offers[move].silence;
    }

    @Override
    public void take(int move, Course course) {
        course.goTo(offers[move].address);
    }
}
