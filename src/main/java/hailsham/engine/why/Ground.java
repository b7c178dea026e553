package hailsham.engine.why;

import hailsham.expression.Condition.Operator;
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
     * @param least of the values for which the answer is yes, where it is not compared with another
     * @param most of them
     */
    record Fact(String written, int slot, int value, int least, int most, Optional<Other> other) implements Ground {
        /** The thing with which it is compared. */
        public record Other(Operator operator, int slot, int value) {}

        @Override
        public boolean holds() {
            return other.map(o -> o.operator().holds(value, o.value())).orElse(value >= least && value <= most);
        }

        @Override
        public List<Fact> deciding() {
            return List.of(this);
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
