package hailsham.compiled;

import hailsham.expression.Condition;
import hailsham.expression.Contract;
import hailsham.expression.Effect;
import hailsham.expression.Type;

/** Writes conditions, effects, contracts and types, each with a letter for what it is. */
record ExpressionWriter(Output out) {
    void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            out.number('a');
            out.list(and.parts(), this::condition);
        } else if (condition instanceof Condition.Or or) {
            out.number('o');
            out.list(or.parts(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.number('n');
            condition(not.part());
        } else if (condition instanceof Condition.IsSet isSet) {
            out.number('f');
            out.text(isSet.variable());
        } else if (condition instanceof Condition.Named named) {
            out.number('w');
            out.text(named.name());
            condition(named.body());
        } else if (condition instanceof Condition.Comparison comparison) {
            out.number('c');
            operand(comparison.left());
            out.value(comparison.operator());
            operand(comparison.right());
        } else if (condition instanceof Condition.Happened happened) {
            out.number('h');
            out.value(happened.predicate());
            out.text(happened.subject());
            out.optional(happened.detail(), out::text);
        } else {
            throw new AssertionError(condition);
        }
    }

    private void operand(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Of of) {
            out.number('v');
            out.text(of.variable());
        } else if (operand instanceof Condition.Operand.Constant constant) {
            out.number('c');
            out.number(constant.value());
            out.text(constant.written());
        } else if (operand instanceof Condition.Operand.Times times) {
            out.number('t');
            out.text(times.node());
        } else {
            throw new AssertionError(operand);
        }
    }

    void effect(Effect effect) {
        if (effect instanceof Effect.Add add) {
            out.number('+');
            out.text(add.variable());
            out.number(add.amount());
        } else if (effect instanceof Effect.Assign assign) {
            out.number('=');
            out.text(assign.variable());
            out.number(assign.value());
            out.text(assign.literal());
        } else if (effect instanceof Effect.Raise raise) {
            out.number('^');
            out.text(raise.variable());
            out.number(raise.value());
            out.text(raise.literal());
        } else if (effect instanceof Effect.Remember remember) {
            out.number('r');
            out.text(remember.memory());
        } else if (effect instanceof Effect.Hear hear) {
            out.number('h');
            out.text(hear.memory());
        } else if (effect instanceof Effect.Handle handle) {
            out.number('k');
            out.value(handle.hand());
            out.text(handle.keepsake());
        } else if (effect instanceof Effect.When when) {
            out.number('w');
            effect(when.effect());
            condition(when.condition());
        } else {
            throw new AssertionError(effect);
        }
    }

    void contract(Contract contract) {
        if (contract instanceof Contract.Always always) {
            out.number('a');
            condition(always.condition());
            out.text(always.place());
        } else if (contract instanceof Contract.Never never) {
            out.number('n');
            condition(never.condition());
            out.optional(never.place(), out::text);
        } else if (contract instanceof Contract.OnlyIf onlyIf) {
            out.number('o');
            out.text(onlyIf.ending());
            condition(onlyIf.condition());
        } else if (contract instanceof Contract.CanEnd canEnd) {
            out.number('c');
            out.flag(canEnd.every());
            out.text(canEnd.place());
            out.optional(canEnd.with(), this::condition);
            out.optional(canEnd.ending(), out::text);
        } else if (contract instanceof Contract.Moves moves) {
            out.number('m');
            out.text(moves.chapter());
            out.text(moves.variable());
            out.number(moves.most());
        } else {
            throw new AssertionError(contract);
        }
    }

    void type(Type type) {
        if (type instanceof Type.Flag) {
            out.number('f');
        } else if (type instanceof Type.Range range) {
            out.number('r');
            out.number(range.least());
            out.number(range.most());
            out.map(range.bands(), out::number);
        } else if (type instanceof Type.Levels levels) {
            out.number('l');
            out.text(levels.list());
            out.texts(levels.names());
        } else {
            throw new AssertionError(type);
        }
    }
}
