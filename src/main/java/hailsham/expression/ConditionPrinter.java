package hailsham.expression;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition as a writer would. */
final class ConditionPrinter {
    private ConditionPrinter() {}

    static String print(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), " and ");
        } else if (condition instanceof Condition.Or or) {
            return joined(or.parts(), " or ");
        } else if (condition instanceof Condition.Not not) {
            return "not " + inside(not.part());
        } else if (condition instanceof Condition.IsSet isSet) {
            return isSet.variable();
        } else if (condition instanceof Condition.Named named) {
            return named.name();
        } else if (condition instanceof Condition.Comparison comparison) {
            return side(comparison.left()) + " " + comparison.operator().sign() + " " + side(comparison.right());
        } else if (condition instanceof Condition.Happened happened) {
            return happened.predicate().word() + "(" + happened.subject()
                    + happened.detail().map(d -> ", " + d).orElse("") + ")";
        }
        throw new AssertionError(condition);
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(ConditionPrinter::inside).collect(Collectors.joining(word));
    }

    private static String inside(Condition part) {
        boolean compound = part instanceof Condition.And || part instanceof Condition.Or;
        return compound ? "(" + print(part) + ")" : print(part);
    }

    private static String side(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Of of) {
            return of.variable();
        } else if (operand instanceof Condition.Operand.Constant constant) {
            return constant.written();
        } else if (operand instanceof Condition.Operand.Times times) {
            return "times(" + times.node() + ")";
        }
        throw new AssertionError(operand);
    }
}
