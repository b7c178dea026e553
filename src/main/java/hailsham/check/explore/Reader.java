package hailsham.check.explore;

import hailsham.telling.strand.Decision;
import java.util.List;

/** How a reader chooses. */
public sealed interface Reader {
    Reader BLIND = new Blind();
    Reader CURIOUS = new Curious();

    /** As it is written. */
    String word();

    /** Evenly among what is free. */
    record Blind() implements Reader {
        @Override
        public String word() {
            return "blind";
        }
    }

    /**
     * What was least taken so far, evenly where several are. Such a reader reads a block of {@value Exploration#BLOCK}
     * readings one after the other and remembers what was taken in it; the next block is another reader's.
     */
    record Curious() implements Reader {
        @Override
        public String word() {
            return "curious";
        }
    }

    /**
     * Three times in four as a telling chose in the same node, each option of it as often as it was taken there; else,
     * and where the telling never chose, evenly.
     *
     * @param telling what it is called
     * @param decisions of the telling
     */
    record Like(String telling, List<Decision> decisions) implements Reader {
        public Like {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String word() {
            return "like:" + telling;
        }
    }
}
