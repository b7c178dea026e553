package hailsham.check.contract;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Comparison;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Contract;
import hailsham.expression.Effect;
import hailsham.expression.Type;
import hailsham.source.Span;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a chapter moves a variable, kept in a story as a variable of its own: set back to nothing whenever the chapter
 * is entered, and moved with the other from there on, whatever the ends of that one's range cut.
 *
 * <p>Its names hold a space, which no name of a writer's does.
 */
public final class Movement {
    private final Contract.Moves contract;
    private final Type type;
    private final int bound;

    private Movement(Contract.Moves contract, Story story) {
        this.contract = contract;
        this.type = type(story, contract.variable());
        this.bound = contract.most() + 1 + Weight.of(story, contract.chapter(), contract.variable());
    }

    /** The movement that a contract is about. */
    public static Movement of(Contract.Moves contract, Story story) {
        return new Movement(contract, story);
    }

    static Type type(Story story, String variable) {
        World.Variable found = story.world().variables().get(variable);
        if (found == null) {
            throw new IllegalArgumentException("no variable is called " + variable);
        }
        return found.type();
    }

    private String moved() {
        return contract.chapter() + " moves " + contract.variable();
    }

    private String inside() {
        return "in " + contract.chapter() + " for " + contract.variable();
    }

    /** The variables that it takes. */
    List<World.Variable> variables(Span where) {
        return List.of(
                new World.Variable(moved(), new Type.Range(-bound, bound, Map.of()), 0, Map.of(), where),
                new World.Variable(inside(), new Type.Flag(), 0, Map.of(), where));
    }

    /** What entering a node of a chapter does. */
    List<Effect> entering(String entered) {
        Effect.Assign set = new Effect.Assign(inside(), entered.equals(contract.chapter()) ? 1 : 0, "");
        return entered.equals(contract.chapter())
                ? List.of(new Effect.When(new Effect.Assign(moved(), 0, "0"), new Condition.Not(isInside())), set)
                : List.of(set);
    }

    /** What an effect does to it. */
    List<Effect> with(Effect effect) {
        if (effect instanceof Effect.When when) {
            return with(when.effect()).stream()
                    .map(Effect.When.class::cast)
                    .<Effect>map(both -> new Effect.When(
                            both.effect(), new Condition.And(List.of(when.condition(), both.condition()))))
                    .toList();
        } else if (effect instanceof Effect.Add add && add.variable().equals(contract.variable())) {
            return List.of(new Effect.When(new Effect.Add(moved(), add.amount()), isInside()));
        } else if (effect instanceof Effect.Assign assign && assign.variable().equals(contract.variable())) {
            List<Effect> all = new ArrayList<>();
            for (int before = type.least(); before <= type.most(); before++) {
                if (before != assign.value()) {
                    Condition from = compared(contract.variable(), Operator.EQUAL, before);
                    all.add(new Effect.When(
                            new Effect.Add(moved(), assign.value() - before),
                            new Condition.And(List.of(isInside(), from))));
                }
            }
            return all;
        }
        return List.of();
    }

    /** She has left the chapter, having been moved too far. */
    public Condition leftTooFar() {
        return new Condition.And(List.of(new Condition.Not(isInside()), tooFar()));
    }

    /** She is in the chapter, and has been moved too far by now. */
    public Condition insideTooFar() {
        return new Condition.And(List.of(isInside(), tooFar()));
    }

    /** So far up that no more was counted. */
    public Condition uncountedUp() {
        return compared(moved(), Operator.AT_LEAST, bound);
    }

    /** So far down that no more was counted. */
    public Condition uncountedDown() {
        return compared(moved(), Operator.AT_MOST, -bound);
    }

    private Condition isInside() {
        return new Condition.IsSet(inside());
    }

    private Condition tooFar() {
        return new Condition.Or(List.of(
                compared(moved(), Operator.MORE, contract.most()), compared(moved(), Operator.LESS, -contract.most())));
    }

    private static Condition compared(String variable, Operator operator, int value) {
        return new Comparison(new Operand.Of(variable), operator, new Operand.Constant(value, String.valueOf(value)));
    }
}
