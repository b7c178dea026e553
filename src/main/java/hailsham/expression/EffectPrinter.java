package hailsham.expression;

import java.util.Locale;

/** Writes an effect as a writer would. */
final class EffectPrinter {
    private EffectPrinter() {}

    static String print(Effect effect) {
        if (effect instanceof Effect.Add add) {
            return add.variable() + (add.amount() < 0 ? " -= " : " += ") + Math.abs(add.amount());
        } else if (effect instanceof Effect.Assign assign) {
            return switch (assign.literal()) {
                case "true" -> "set " + assign.variable();
                case "false" -> "clear " + assign.variable();
                default -> assign.variable() + " = " + assign.literal();
            };
        } else if (effect instanceof Effect.Raise raise) {
            return "raise " + raise.variable() + " to " + raise.literal();
        } else if (effect instanceof Effect.Remember remember) {
            return "remember " + remember.memory();
        } else if (effect instanceof Effect.Hear hear) {
            return "hear " + hear.memory();
        } else if (effect instanceof Effect.Handle handle) {
            return handle.hand().name().toLowerCase(Locale.ROOT) + " " + handle.keepsake();
        } else if (effect instanceof Effect.When when) {
            return print(when.effect()) + " when " + when.condition().written();
        }
        throw new AssertionError(effect);
    }
}
