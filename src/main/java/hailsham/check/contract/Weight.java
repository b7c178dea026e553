package hailsham.check.contract;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.expression.Type;
import hailsham.story.Story;
import hailsham.story.Walk;

/** Adds up all that can move a variable in a chapter, each place once, up or down alike. */
final class Weight implements Walk.Visitor {
    private final String variable;
    private final Type type;
    private int sum;

    private Weight(String variable, Type type) {
        this.variable = variable;
        this.type = type;
    }

    /** The sum for a chapter. Memories are counted with it, wherever they come from: they may be told there. */
    static int of(Story story, String chapter, String variable) {
        Weight weight = new Weight(variable, Movement.type(story, variable));
        story.chapter(chapter).nodes().values().forEach(node -> Walk.through(node, weight));
        story.memories().values().forEach(memory -> Walk.through(memory, weight));
        return weight.sum;
    }

    @Override
    public void condition(Condition condition) {}

    @Override
    public void effect(Effect effect) {
        if (effect instanceof Effect.When when) {
            effect(when.effect());
        } else if (effect instanceof Effect.Add add && add.variable().equals(variable)) {
            sum += Math.abs(add.amount());
        } else if (effect instanceof Effect.Assign assign && assign.variable().equals(variable)) {
            sum += type.most() - type.least();
        }
    }
}
