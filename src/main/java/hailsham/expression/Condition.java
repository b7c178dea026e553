package hailsham.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that was read and checked: every name in it is known and every comparison is of one type.
 *
 * <p>Node names in it are whole ({@code chapter/node}), choice names too ({@code chapter/node.choice}).
 */
public sealed interface Condition {
    /** As a writer would write it: one line, whole names. */
    default String written() {
        return ConditionPrinter.print(this);
    }

    /** All that it asks about, in the order in which it stands in it; named conditions are looked into. */
    default Set<Subject> asks() {
        Set<Subject> subjects = new LinkedHashSet<>();
        Asked.in(this, subjects);
        return subjects;
    }

    /** All hold. At least two. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One holds. At least two. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** A flag that stands by itself. */
    record IsSet(String variable) implements Condition {}

    /** A condition that has a name in {@code world.yaml}. */
    record Named(String name, Condition body) implements Condition {}

    record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

    /**
     * What has happened.
     *
     * @param subject the id of a memory, keepsake, chapter, node or choice, as the predicate wants it
     * @param detail the way of a retelling or the person of a sharing; empty for "in any way", "with anyone"
     */
    record Happened(Predicate predicate, String subject, Optional<String> detail) implements Condition {}

    /** What can be asked of what has happened. */
    enum Predicate {
        LIVED,
        HEARD,
        HELD,
        RETOLD,
        SHARED,
        HAS,
        LOST,
        FOUND,
        TOLD,
        SEEN,
        CHOSE;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What it is asked of. */
        public Scope.Kind kind() {
            return switch (this) {
                case LIVED, HEARD, HELD, RETOLD, SHARED -> Scope.Kind.MEMORY;
                case HAS, LOST, FOUND -> Scope.Kind.KEEPSAKE;
                case TOLD -> Scope.Kind.CHAPTER;
                case SEEN -> Scope.Kind.NODE;
                case CHOSE -> Scope.Kind.CHOICE;
            };
        }
    }

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        public boolean holds(int left, int right) {
            return switch (this) {
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
            };
        }
    }

    /** One side of a comparison. */
    sealed interface Operand {
        /** The value of a range, level or flag variable. */
        record Of(String variable) implements Operand {}

        /**
         * A value written down.
         *
         * @param written a number, or the band's or level's name
         */
        record Constant(int value, String written) implements Operand {}

        /** How often a node was entered. */
        record Times(String node) implements Operand {}
    }
}
