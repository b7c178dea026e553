package hailsham.engine.why;

import hailsham.expression.Condition.Operator;
import hailsham.story.Piece.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What something hangs on, with the values that it had. */
public sealed interface Ground {
    boolean holds();

    /** The facts that made the answer what it is; those that could have been otherwise without a difference are left out. */
    List<Fact> deciding();

    /** As a writer would write it. */
    String written();

    /** All hold. */
    record All(List<Ground> parts) implements Ground {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds() {
            return parts.stream().allMatch(Ground::holds);
        }

        @Override
        public List<Fact> deciding() {
            return Ground.deciding(parts, holds(), true);
        }

        @Override
        public String written() {
            return Ground.joined(parts, " and ");
        }
    }

    /** At least one holds. */
    record Any(List<Ground> parts) implements Ground {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds() {
            return parts.stream().anyMatch(Ground::holds);
        }

        @Override
        public List<Fact> deciding() {
            return Ground.deciding(parts, holds(), false);
        }

        @Override
        public String written() {
            return Ground.joined(parts, " or ");
        }
    }

    /** So many hold, or more. */
    record AtLeast(int count, List<Ground> parts) implements Ground {
        public AtLeast {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds() {
            return parts.stream().filter(Ground::holds).count() >= count;
        }

        @Override
        public List<Fact> deciding() {
            boolean holds = holds();
            return parts.stream()
                    .filter(part -> part.holds() == holds)
                    .flatMap(part -> part.deciding().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public String written() {
            return count + " of (" + parts.stream().map(Ground::written).collect(Collectors.joining(", ")) + ")";
        }
    }

    record Not(Ground part) implements Ground {
        @Override
        public boolean holds() {
            return !part.holds();
        }

        @Override
        public List<Fact> deciding() {
            return part.deciding();
        }

        @Override
        public String written() {
            return "not " + Ground.inside(part);
        }
    }

    /** A condition that has a name. */
    record Named(String name, Ground part) implements Ground {
        @Override
        public boolean holds() {
            return part.holds();
        }

        @Override
        public List<Fact> deciding() {
            return part.deciding();
        }

        @Override
        public String written() {
            return name;
        }
    }

    /**
     * One question about one thing that a state keeps, or about two.
     *
     * @param slot the number of that thing; -1 where two written values are compared
     * @param value what it was
     */
    record Fact(String written, int slot, int value, Question question) implements Ground {
        /** The other thing, where two are compared. */
        public Optional<Other> other() {
            return question instanceof Other other ? Optional.of(other) : Optional.empty();
        }

        @Override
        public boolean holds() {
            return question.holds(value);
        }

        @Override
        public List<Fact> deciding() {
            return List.of(this);
        }
    }

    /** What is asked of a value. */
    sealed interface Question {
        boolean holds(int value);
    }

    /** Whether it lies between two others, or is one of them. */
    record Between(int least, int most) implements Question {
        @Override
        public boolean holds(int value) {
            return value >= least && value <= most;
        }
    }

    /** How it compares with another thing, or with a written value, whose slot is -1. */
    record Other(Operator operator, int slot, int value) implements Question {
        @Override
        public boolean holds(int left) {
            return operator.holds(left, value);
        }
    }

    /**
     * Whether a count makes it the turn of one of several alternatives.
     *
     * @param item which, from 0; after the last where none is said any more
     */
    record Turn(Order order, int items, int item) implements Question {
        /** Whose turn it is for whoever comes for so many times. */
        static int item(Order order, int items, int count) {
            int before = count - 1;
            return switch (order) {
                case SEQUENCE -> Math.min(before, items - 1);
                case CYCLE -> Math.floorMod(before, items);
                case ONCE -> Math.min(before, items);
            };
        }

        @Override
        public boolean holds(int count) {
            return item(order, items, count) == item;
        }
    }

    private static List<Fact> deciding(List<Ground> parts, boolean holds, boolean all) {
        return parts.stream()
                .filter(part -> holds == all || part.holds() == holds)
                .flatMap(part -> part.deciding().stream())
                .distinct()
                .toList();
    }

    private static String joined(List<Ground> parts, String word) {
        return parts.stream().map(Ground::inside).collect(Collectors.joining(word));
    }

    private static String inside(Ground part) {
        return part instanceof All || part instanceof Any ? "(" + part.written() + ")" : part.written();
    }
}
