package hailsham.expression.reader;

import hailsham.expression.Scope;
import hailsham.expression.Subject;
import hailsham.expression.Type;
import hailsham.expression.mention.Mention;
import hailsham.expression.mention.Use;
import hailsham.expression.syntax.Problems;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Nearest;
import java.util.Optional;

/**
 * Finds what names mean, and says so where they mean nothing.
 *
 * @param effects whether they stand in effects: what is suggested is then an effect
 */
record Names(Scope scope, Problems problems, boolean effects) {
    /** The whole name of what a token names; otherwise it is reported. */
    Optional<String> find(Scope.Kind kind, Token token) {
        Optional<String> whole = scope.find(kind, token.text());
        if (whole.isEmpty()) {
            unknown(kind, token);
            return whole;
        }
        met(kind, whole.get(), token);
        return whole;
    }

    /** A variable by the name that is written, where there is one. */
    Optional<Variable> variable(Token token) {
        Optional<String> whole = scope.find(Scope.Kind.VARIABLE, token.text());
        Optional<Type> type = whole.isEmpty() ? Optional.empty() : scope.variable(whole.get());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        met(Scope.Kind.VARIABLE, whole.get(), token);
        return Optional.of(new Variable(whole.get(), type.get()));
    }

    /** Tells of a name that was found. */
    void met(Scope.Kind kind, String whole, Token token) {
        Use use = effects ? Use.CHANGES : Use.READS;
        scope.mentions().add(new Mention(new Subject(kind, whole), use, problems.text(), token.from(), token.to()));
    }

    /** Whether it names a variable whose declaration is at fault: nothing more can be said of it here. */
    boolean isFaulty(Token token) {
        return scope.find(Scope.Kind.VARIABLE, token.text()).isPresent()
                && variable(token).isEmpty();
    }

    /** Says that nothing of a kind is called so. */
    void unknown(Scope.Kind kind, Token token) {
        String name = token.text();
        if (kind == Scope.Kind.VARIABLE && isFaulty(token)) {
            return;
        }
        for (Scope.Kind other : Scope.Kind.values()) {
            if (other != kind && scope.find(other, name).isPresent()) {
                problems.report(
                        DiagnosticCode.UNKNOWN_NAME,
                        token,
                        "`" + name + "` is " + other.phrase() + ", and " + kind.phrase() + " is wanted here",
                        nearest(kind, name).orElseGet(() -> effects ? change(other, name) : use(other, name)));
                return;
            }
        }
        problems.report(
                DiagnosticCode.UNKNOWN_NAME,
                token,
                "nothing is called `" + name + "`",
                arithmetic(name).or(() -> nearest(kind, name)).orElseGet(() -> declare(kind, name)));
    }

    /** Where a variable may stand alone, so may a condition. People and endings are few enough to name them all. */
    private Optional<String> nearest(Scope.Kind kind, String name) {
        Optional<String> nearest = Nearest.hint(name, scope.names(kind));
        if (nearest.isPresent()) {
            return nearest;
        } else if (kind == Scope.Kind.VARIABLE && !effects) {
            return Nearest.hint(name, scope.names(Scope.Kind.CONDITION));
        }
        return kind == Scope.Kind.PERSON || kind == Scope.Kind.ENDING
                ? Wording.oneOf(scope.names(kind))
                : Optional.empty();
    }

    /** {@code ruth.trust-1} is one name; who wrote it most likely meant something else. */
    Optional<String> arithmetic(String name) {
        for (int hyphen = name.indexOf('-'); hyphen > 0; hyphen = name.indexOf('-', hyphen + 1)) {
            String before = name.substring(0, hyphen);
            if (scope.find(Scope.Kind.VARIABLE, before).isPresent()) {
                return Optional.of(
                        effects
                                ? "a `-` without spaces is part of the name; to lower it, write `" + before + " -= 1`"
                                : "a `-` without spaces is part of the name, and a condition does no sums");
            }
        }
        return Optional.empty();
    }

    private static String use(Scope.Kind kind, String name) {
        return switch (kind) {
            case VARIABLE -> "compare it, as in `" + name + " >= 1`, or use a flag by itself";
            case CONDITION -> "a condition stands by itself";
            case MEMORY -> "write `held(" + name + ")`";
            case KEEPSAKE -> "write `has(" + name + ")`";
            case CHAPTER -> "write `told(" + name + ")`";
            case NODE -> "write `seen(" + name + ")`";
            case CHOICE -> "write `chose(" + name + ")`";
            case ENDING -> "no condition asks after an ending";
            case PERSON -> "a person stands only in `shared(memory, " + name + ")`";
        };
    }

    private static String change(Scope.Kind kind, String name) {
        return switch (kind) {
            case VARIABLE -> "write `" + name + " += 1`, or `set " + name + "` for a flag";
            case MEMORY -> "write `remember " + name + "`";
            case KEEPSAKE -> "write `take " + name + "`";
            case CONDITION, CHAPTER, NODE, CHOICE, PERSON, ENDING -> "no effect changes " + kind.phrase();
        };
    }

    private static String declare(Scope.Kind kind, String name) {
        return switch (kind) {
            case VARIABLE -> "declare it under `variables:` in world.yaml";
            case CONDITION -> "declare it under `conditions:` in world.yaml";
            case KEEPSAKE -> "declare it under `keepsakes:` in world.yaml";
            case ENDING -> "declare it under `endings:` in world.yaml";
            case PERSON -> "declare them under `people:` in world.yaml";
            case MEMORY -> "declare it under `memories:` in the chapter that it comes from";
            case CHAPTER -> "a chapter is called as its `chapter:` says";
            case NODE ->
                name.contains("/")
                        ? "a node is called as under `nodes:` of that chapter"
                        : "a node of another chapter is written `chapter/" + name + "`";
            case CHOICE ->
                name.contains(".")
                        ? "a choice is called as its `choice:` says"
                        : "a choice is written `node." + name + "`";
        };
    }

    /** A variable by its whole name. */
    record Variable(String name, Type type) {}
}
