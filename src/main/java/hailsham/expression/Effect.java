package hailsham.expression;

/** A change that was read and checked: every name in it is known and every value is of its variable's type. */
public sealed interface Effect {
    /** As a writer would write it. */
    default String written() {
        return EffectPrinter.print(this);
    }

    /** What it changes. */
    default Subject changes() {
        if (this instanceof When when) {
            return when.effect().changes();
        } else if (this instanceof Add add) {
            return new Subject(Scope.Kind.VARIABLE, add.variable());
        } else if (this instanceof Assign assign) {
            return new Subject(Scope.Kind.VARIABLE, assign.variable());
        } else if (this instanceof Raise raise) {
            return new Subject(Scope.Kind.VARIABLE, raise.variable());
        } else if (this instanceof Remember remember) {
            return new Subject(Scope.Kind.MEMORY, remember.memory());
        } else if (this instanceof Hear hear) {
            return new Subject(Scope.Kind.MEMORY, hear.memory());
        } else if (this instanceof Handle handle) {
            return new Subject(Scope.Kind.KEEPSAKE, handle.keepsake());
        }
        throw new AssertionError(this);
    }

    /** {@code x += 2}, {@code x -= 1}; the result stops at the ends of the range. */
    record Add(String variable, int amount) implements Effect {}

    /**
     * {@code x = 3}, {@code gallery = told}, {@code set f}, {@code clear f}.
     *
     * @param literal the value as it is written: a number or a level's name; {@code true} or {@code false} for a flag
     */
    record Assign(String variable, int value, String literal) implements Effect {}

    /**
     * {@code raise gallery to told}: never lowers.
     *
     * @param literal the level's name
     */
    record Raise(String variable, int value, String literal) implements Effect {}

    /** {@code remember m}: she lived it. */
    record Remember(String memory) implements Effect {}

    /** {@code hear m}: somebody else's; nothing where it is held already. */
    record Hear(String memory) implements Effect {}

    /** {@code take k}, {@code lose k}, {@code find k}. */
    record Handle(Hand hand, String keepsake) implements Effect {}

    /** {@code first-thread = rules when first-thread == untold}: done only where the condition holds at that moment. */
    record When(Effect effect, Condition condition) implements Effect {}

    /** What can be done with a keepsake. */
    enum Hand {
        TAKE,
        LOSE,
        FIND
    }
}
