package hailsham.engine.program;

import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import java.util.List;

/**
 * Asks how she tells a memory. A move is the number of a way, from 0; the one after the last lets it be.
 *
 * <p>What was let be may be asked again at another place: letting be changes nothing.
 */
public final class RetellStop extends Stop {
    private static final String LET_BE = "Leave it as it is";

    private final Slots slots;
    private final int memory;
    private final int retold;
    private final Way[] ways;
    private final String letBe;

    /**
     * @param memory the slot that says whether she holds it
     * @param retold the slot that takes the number of the way, from 1
     */
    RetellStop(String place, Slots slots, int memory, int retold, Way[] ways, String letBe) {
        super(place);
        this.slots = slots;
        this.memory = memory;
        this.retold = retold;
        this.ways = ways;
        this.letBe = letBe;
    }

    /**
     * A way of telling it.
     *
     * @param unit what is done and said when it is told so
     */
    public record Way(String id, Prose text, int unit) {}

    /** The slot that says whether she holds the memory. */
    public int memory() {
        return memory;
    }

    /** The slot that takes the number of the way, from 1. */
    public int retold() {
        return retold;
    }

    /** The ways, in order; a move is a place in this list, or the one after the last. */
    public List<Way> ways() {
        return List.of(ways);
    }

    @Override
    public boolean stops(Course course) {
        boolean stops = !course.looking()
                && slots.value(course.held(), memory) != Slots.NOT_HELD
                && slots.value(course.held(), retold) == 0;
        if (!stops) {
            course.goOn();
        }
        return stops;
    }

    @Override
    public int width() {
        return ways.length + 1;
    }

    @Override
    public int moves(long[] held, int[] into) {
        for (int i = 0; i <= ways.length; i++) {
            into[i] = i;
        }
        return width();
    }

    @Override
    public String id(int move) {
        return move == ways.length ? letBe : ways[move].id;
    }

    @Override
    public List<Prose.Question> asked(int move, long[] held) {
        return move == ways.length ? List.of() : ways[move].text.asked(slots, held);
    }

    @Override
    public String text(int move, long[] held) {
        return move == ways.length ? LET_BE : ways[move].text.said(slots, held);
    }

    @Override
    public void take(int move, Course course) {
        if (move == ways.length) {
            course.goOn();
        } else {
            course.put(retold, move + 1);
            course.call(ways[move].unit);
        }
    }
}
