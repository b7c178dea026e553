package hailsham.engine.program;

import hailsham.engine.slots.Prose;
import hailsham.story.World;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader decides, or where the telling is at its end.
 *
 * <p>What can be done there are its moves, each a small number that means the same in every state; one that is shown and
 * cannot be taken is given as its complement, {@code ~move}.
 */
public abstract class Stop {
    private final String place;

    /** @param place what tells it from the other stops of its unit: nothing for the end of a node */
    Stop(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    /** Whether the reader stops; where not, the course has been moved on. */
    public boolean stops(Course course) {
        return true;
    }

    /** Whether it lets the reader pass without asking, unless the story goes round. */
    public boolean letsPass() {
        return false;
    }

    /** How many moves there can be at the most. */
    public abstract int width();

    /**
     * Lists the moves in a state, in order.
     *
     * @param into at least as long as {@link #width}
     * @return how many
     */
    public abstract int moves(long[] held, int[] into);

    /** The move as a decision is written. */
    public abstract String id(int move);

    /** One line. */
    public abstract String text(int move, long[] held);

    /** Why a locked move cannot be taken. */
    public String locked(int move, long[] held) {
        throw new AssertionError(id(move) + " is never locked");
    }

    /** What is asked of a state for the words of a move, and for those that say why it is locked. */
    public List<Prose.Question> asked(int move, long[] held) {
        return List.of();
    }

    /** Whether the move lets the moment pass. */
    public boolean silence(int move) {
        return false;
    }

    /** Whether the move is pressing on. */
    public boolean pressesOn(int move) {
        return false;
    }

    public abstract void take(int move, Course course);

    /** What was called from here has come to its end. */
    public void comeBack(Course course) {
        course.goOn();
    }

    /** The reader presses on. */
    static final class On extends Stop {
        /** How a reader presses on. */
        static final String ID = "on";

        private final boolean onlyIfRound;

        /** @param onlyIfRound whether it asks only where a turn would otherwise not end */
        On(String place, boolean onlyIfRound) {
            super(place);
            this.onlyIfRound = onlyIfRound;
        }

        @Override
        public boolean letsPass() {
            return onlyIfRound;
        }

        @Override
        public boolean stops(Course course) {
            boolean stops = !onlyIfRound || course.goesRound();
            if (!stops) {
                course.goOn();
            }
            return stops;
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public int moves(long[] held, int[] into) {
            into[0] = 0;
            return 1;
        }

        @Override
        public String id(int move) {
            return ID;
        }

        @Override
        public String text(int move, long[] held) {
            return "";
        }

        @Override
        public boolean pressesOn(int move) {
            return true;
        }

        @Override
        public void take(int move, Course course) {
            course.goOn();
        }
    }

    /** The telling is at an end, or what comes next is still to be written. */
    public static final class End extends Stop {
        private final Optional<World.Ending> ending;

        /** @param ending empty where the rest is still to be written */
        End(String place, Optional<World.Ending> ending) {
            super(place);
            this.ending = ending;
        }

        /** The ending that was reached; empty where the rest is still to be written. */
        public Optional<World.Ending> ending() {
            return ending;
        }

        @Override
        public int width() {
            return 0;
        }

        @Override
        public int moves(long[] held, int[] into) {
            return 0;
        }

        @Override
        public String id(int move) {
            throw new AssertionError("an end has no moves");
        }

        @Override
        public String text(int move, long[] held) {
            throw new AssertionError("an end has no moves");
        }

        @Override
        public void take(int move, Course course) {
            throw new AssertionError("an end has no moves");
        }
    }
}
