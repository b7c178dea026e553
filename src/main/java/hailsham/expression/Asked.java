package hailsham.expression;

import java.util.Set;

/** Looks for what a condition asks about. */
final class Asked {
    private Asked() {}

    static void in(Condition condition, Set<Subject> into) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> in(part, into));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> in(part, into));
        } else if (condition instanceof Condition.Not not) {
            in(not.part(), into);
        } else if (condition instanceof Condition.Named named) {
            in(named.body(), into);
        } else if (condition instanceof Condition.IsSet isSet) {
            into.add(new Subject(Scope.Kind.VARIABLE, isSet.variable()));
        } else if (condition instanceof Condition.Comparison comparison) {
            in(comparison.left(), into);
            in(comparison.right(), into);
        } else if (condition instanceof Condition.Happened happened) {
            into.add(new Subject(happened.predicate().kind(), happened.subject()));
        } else {
            throw new AssertionError(condition);
        }
    }

    private static void in(Condition.Operand side, Set<Subject> into) {
        if (side instanceof Condition.Operand.Of of) {
            into.add(new Subject(Scope.Kind.VARIABLE, of.variable()));
        } else if (side instanceof Condition.Operand.Times times) {
            into.add(new Subject(Scope.Kind.NODE, times.node()));
        } else if (!(side instanceof Condition.Operand.Constant)) {
            throw new AssertionError(side);
        }
    }
}
