package hailsham.compiled;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Contract;
import hailsham.expression.Effect;
import hailsham.expression.Type;

/** Reads what {@link ExpressionWriter} wrote. */
final class ExpressionReader {
    private static final Condition.Operator[] OPERATORS = Condition.Operator.values();
    private static final Condition.Predicate[] PREDICATES = Condition.Predicate.values();
    private static final Effect.Hand[] HANDS = Effect.Hand.values();

    private final Input in;

    ExpressionReader(Input in) {
        this.in = in;
    }

    Condition condition() {
        return in.nested(this::anyCondition);
    }

    private Condition anyCondition() {
        return switch (in.number()) {
            case 'a' -> new Condition.And(in.list(this::condition));
            case 'o' -> new Condition.Or(in.list(this::condition));
            case 'n' -> new Condition.Not(condition());
            case 'f' -> new Condition.IsSet(in.text());
            case 'w' -> new Condition.Named(in.text(), condition());
            case 'c' -> new Condition.Comparison(operand(), in.value(OPERATORS), operand());
            case 'h' -> new Condition.Happened(in.value(PREDICATES), in.text(), in.optional(in::text));
            default -> throw Input.damaged("no such condition");
        };
    }

    private Operand operand() {
        return switch (in.number()) {
            case 'v' -> new Operand.Of(in.text());
            case 'c' -> new Operand.Constant(in.number(), in.text());
            case 't' -> new Operand.Times(in.text());
            default -> throw Input.damaged("no such operand");
        };
    }

    Effect effect() {
        return in.nested(this::anyEffect);
    }

    private Effect anyEffect() {
        return switch (in.number()) {
            case '+' -> new Effect.Add(in.text(), in.number());
            case '=' -> new Effect.Assign(in.text(), in.number(), in.text());
            case '^' -> new Effect.Raise(in.text(), in.number(), in.text());
            case 'r' -> new Effect.Remember(in.text());
            case 'h' -> new Effect.Hear(in.text());
            case 'k' -> new Effect.Handle(in.value(HANDS), in.text());
            case 'w' -> new Effect.When(effect(), condition());
            default -> throw Input.damaged("no such effect");
        };
    }

    Contract contract() {
        return switch (in.number()) {
            case 'a' -> new Contract.Always(condition(), in.text());
            case 'n' -> new Contract.Never(condition(), in.optional(in::text));
            case 'o' -> new Contract.OnlyIf(in.text(), condition());
            case 'c' -> new Contract.CanEnd(in.flag(), in.text(), in.optional(this::condition), in.optional(in::text));
            case 'm' -> new Contract.Moves(in.text(), in.text(), in.number());
            default -> throw Input.damaged("no such contract");
        };
    }

    Type type() {
        return switch (in.number()) {
            case 'f' -> new Type.Flag();
            case 'r' -> new Type.Range(in.number(), in.number(), in.map(in::number));
            case 'l' -> new Type.Levels(in.text(), in.texts());
            default -> throw Input.damaged("no such type");
        };
    }
}
