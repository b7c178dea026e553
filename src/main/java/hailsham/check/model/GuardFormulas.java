package hailsham.check.model;

import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Guard.Step;
import hailsham.engine.slots.Slots;
import hailsham.expression.Condition;
import java.util.List;

/** The engine's guards as formulas. */
public final class GuardFormulas {
    private GuardFormulas() {}

    /** A condition of the story, or of those that were to be asked beside. */
    public static Formula of(Condition condition, Slots slots) {
        return of(Guard.of(condition, slots));
    }

    static Formula of(Guard guard) {
        List<Step> steps = guard.steps();
        Formula[] made = new Formula[steps.size()];
        for (int i = 0; i < made.length; i++) {
            Step step = steps.get(i);
            // What a step goes on with stands before it.
            made[i] = Formula.choose(test(step), next(step.yes(), made), next(step.no(), made));
        }
        return next(guard.first(), made);
    }

    private static Formula next(int step, Formula[] made) {
        return step == Guard.YES ? Formula.TRUE : step == Guard.NO ? Formula.FALSE : made[step];
    }

    private static Formula test(Step step) {
        return step.operator().isPresent()
                ? new Formula.Compared(step.slot(), step.operator().get(), step.other())
                : new Formula.Between(step.slot(), step.least(), step.most());
    }
}
