package hailsham.expression;

import java.util.List;
import java.util.Optional;

/**
 * A promise about every reader that there could be, read and checked: every name in it is known and every comparison is
 * of one type.
 *
 * <p>Node names in it are whole ({@code chapter/node}).
 */
public sealed interface Contract {
    /** All conditions in it. */
    List<Condition> conditions();

    /** {@code always c at p}: it holds whenever a reader stands there. */
    record Always(Condition condition, String place) implements Contract {
        @Override
        public List<Condition> conditions() {
            return List.of(condition);
        }
    }

    /**
     * {@code never c at p}, {@code never c}: it holds for no reader who stands there.
     *
     * @param place empty for anywhere
     */
    record Never(Condition condition, Optional<String> place) implements Contract {
        @Override
        public List<Condition> conditions() {
            return List.of(condition);
        }
    }

    /** {@code ending e only if c}: it holds for every reader who comes to the ending. */
    record OnlyIf(String ending, Condition condition) implements Contract {
        @Override
        public List<Condition> conditions() {
            return List.of(condition);
        }
    }

    /**
     * {@code from every state at p with c ending e can be reached}.
     *
     * @param every whether from every state there, or from some
     * @param with what states are meant; empty for all
     * @param ending empty for each of them: {@code from some state at p every ending can be reached}
     */
    record CanEnd(boolean every, String place, Optional<Condition> with, Optional<String> ending) implements Contract {
        @Override
        public List<Condition> conditions() {
            return with.map(List::of).orElse(List.of());
        }
    }

    /**
     * {@code chapter x moves v by at most n}: from entering the chapter to leaving it, all that is added to the variable and
     * taken from it comes to no more than that, up or down, whether the ends of its range let it or not.
     */
    record Moves(String chapter, String variable, int most) implements Contract {
        @Override
        public List<Condition> conditions() {
            return List.of();
        }
    }
}
