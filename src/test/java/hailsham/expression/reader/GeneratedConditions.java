package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Condition.Predicate;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Conditions of every form that a {@link SmallWorld} allows, by chance from a seed. */
final class GeneratedConditions {
    private static final int DEEPEST = 4;

    private final SmallWorld world = new SmallWorld();
    private final Random chance;

    GeneratedConditions(long seed) {
        this.chance = new Random(seed);
    }

    Condition next() {
        return condition(0);
    }

    private Condition condition(int depth) {
        int form = chance.nextInt(depth < DEEPEST ? 8 : 5);
        return switch (form) {
            case 0 -> new Condition.IsSet(one(List.of("saw-madame", "rained")));
            case 1 ->
                new Condition.Named(
                        "ruth-might-tell", world.condition("ruth-might-tell").orElseThrow());
            case 2, 3 -> comparison();
            case 4 -> happened();
            case 5 -> new Condition.Not(condition(depth + 1));
            case 6 -> new Condition.And(parts(depth));
            case 7 -> new Condition.Or(parts(depth));
            default -> throw new AssertionError(form);
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.range(0, 2 + chance.nextInt(2))
                .mapToObj(i -> condition(depth + 1))
                .toList();
    }

    private Condition comparison() {
        Operator operator = one(List.of(Operator.values()));
        return switch (chance.nextInt(6)) {
            case 0 -> comparison(of("ruth.trust"), operator, number(0, 10));
            case 1 -> comparison(of("luck"), operator, number(-5, 5));
            case 2 -> comparison(of("ruth.trust"), operator, of("luck"));
            case 3 -> comparison(of("gallery"), operator, one(List.of(of("donations"), named("gallery"))));
            case 4 -> comparison(of("ruth.trust"), operator, named("ruth.trust"));
            case 5 -> comparison(new Operand.Times(one(world.wholeNames(Scope.Kind.NODE))), operator, number(0, 99));
            default -> throw new AssertionError();
        };
    }

    private Condition comparison(Operand left, Operator operator, Operand right) {
        return chance.nextBoolean()
                ? new Condition.Comparison(left, operator, right)
                : new Condition.Comparison(right, operator, left);
    }

    private Condition happened() {
        Predicate predicate = one(List.of(Predicate.values()));
        return switch (predicate) {
            case LIVED, HEARD, HELD -> happened(predicate, Scope.Kind.MEMORY, Optional.empty());
            case SHARED -> happened(predicate, Scope.Kind.MEMORY, maybe(Optional.of(one(List.of("ruth", "tommy")))));
            case RETOLD ->
                new Condition.Happened(
                        predicate, "doorstop", maybe(Optional.of(one(List.of("kindly", "against-myself")))));
            case HAS, LOST, FOUND -> happened(predicate, Scope.Kind.KEEPSAKE, Optional.empty());
            case TOLD -> happened(predicate, Scope.Kind.CHAPTER, Optional.empty());
            case SEEN -> happened(predicate, Scope.Kind.NODE, Optional.empty());
            case CHOSE -> happened(predicate, Scope.Kind.CHOICE, Optional.empty());
        };
    }

    private Condition happened(Predicate predicate, Scope.Kind kind, Optional<String> detail) {
        return new Condition.Happened(predicate, one(world.wholeNames(kind)), detail);
    }

    private Operand named(String variable) {
        Type type = world.variable(variable).orElseThrow();
        String name = one(type.names());
        return new Operand.Constant(type.named(name).orElseThrow(), name);
    }

    private Operand number(int least, int most) {
        int value = least + chance.nextInt(most - least + 1);
        return new Operand.Constant(value, String.valueOf(value));
    }

    private static Operand of(String variable) {
        return new Operand.Of(variable);
    }

    private <T> Optional<T> maybe(Optional<T> value) {
        return value.filter(present -> chance.nextBoolean());
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
