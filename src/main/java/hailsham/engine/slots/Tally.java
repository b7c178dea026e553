package hailsham.engine.slots;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.story.Piece.Order;
import hailsham.story.Story;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What is read beside variables, memories and keepsakes, and how far counters must count for it. */
final class Tally {
    /** Chapters of which it is asked whether they were told. */
    final Set<String> told = new LinkedHashSet<>();

    /** Nodes whose visits are counted, by their whole names. */
    final Map<String, Fold> visits = new LinkedHashMap<>();

    /** Choices of which it matters whether they were taken, by their whole names. */
    final Set<String> chosen = new LinkedHashSet<>();

    /** Memories whose recallings are counted. */
    final Map<String, Fold> recalled = new LinkedHashMap<>();

    private final Story story;

    Tally(Story story) {
        this.story = story;
    }

    /** So many alternatives follow the visits of a node. */
    void visits(String node, Order order, int count) {
        alternatives(fold(visits, node), order, count);
    }

    /** So many alternatives follow the recallings of a memory. */
    void recallings(String memory, Order order, int count) {
        Fold fold = fold(recalled, memory);
        alternatives(fold, order, count);
        // One that was never played is shown as if it had been once, so none is not the end of a cycle.
        fold.upTo(1);
    }

    private static void alternatives(Fold fold, Order order, int count) {
        switch (order) {
            case SEQUENCE -> fold.upTo(count);
            case ONCE -> fold.upTo(count + 1);
            case CYCLE -> fold.every(count);
        }
    }

    /** A condition is asked. */
    void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            for (Condition part : and.parts()) {
                condition(part);
            }
        } else if (condition instanceof Condition.Or or) {
            for (Condition part : or.parts()) {
                condition(part);
            }
        } else if (condition instanceof Condition.Not not) {
            condition(not.part());
        } else if (condition instanceof Condition.Named named) {
            condition(named.body());
        } else if (condition instanceof Condition.Comparison comparison) {
            count(comparison.left(), comparison.operator(), comparison.right());
            count(comparison.right(), Guard.turned(comparison.operator()), comparison.left());
        } else if (condition instanceof Condition.Happened happened) {
            happened(happened);
        } else if (!(condition instanceof Condition.IsSet)) {
            throw new AssertionError(condition);
        }
    }

    private void happened(Condition.Happened happened) {
        switch (happened.predicate()) {
            case TOLD -> told.add(happened.subject());
            case SEEN -> fold(visits, happened.subject()).upTo(1);
            case CHOSE -> chosen.add(happened.subject());
            case LIVED, HEARD, HELD, RETOLD, SHARED, HAS, LOST, FOUND -> {
                // Kept in any case.
            }
        }
    }

    private void count(Operand counted, Operator operator, Operand against) {
        if (counted instanceof Operand.Times times) {
            Fold fold = fold(visits, times.node());
            if (against instanceof Operand.Constant constant) {
                boolean below = operator == Operator.LESS || operator == Operator.AT_LEAST;
                fold.upTo(below ? constant.value() : constant.value() + 1);
            } else if (against instanceof Operand.Of of) {
                fold.upTo(Slots.variable(story, of.variable()).type().most() + 1);
            } else {
                fold.endlessly();
            }
        }
    }

    private static Fold fold(Map<String, Fold> folds, String name) {
        Fold fold = folds.get(name);
        if (fold == null) {
            fold = new Fold();
            folds.put(name, fold);
        }
        return fold;
    }
}
