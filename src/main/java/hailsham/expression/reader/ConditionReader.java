package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.syntax.Parser;
import hailsham.expression.syntax.Problems;
import hailsham.expression.syntax.Syntax;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a condition, and checks that every name in it is known and every comparison is of one type.
 *
 * <p>A comparison binds more tightly than {@code not}, that more than {@code and}, and that more than {@code or}: see
 * {@link Parser}.
 */
public final class ConditionReader {
    private final Names names;
    private final CallReader calls;
    private final ComparisonReader comparisons;

    private ConditionReader(Names names) {
        this.names = names;
        this.calls = new CallReader(names);
        this.comparisons = new ComparisonReader(names, calls);
    }

    /** Reads the whole of a text as one condition: empty where something was wrong, which is then reported. */
    public static Optional<Condition> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        Problems problems = new Problems(text, diagnostics);
        return new ConditionReader(new Names(scope, problems, false)).check(Parser.parse(problems, CallReader::isWord));
    }

    private Optional<Condition> check(Syntax syntax) {
        if (syntax instanceof Syntax.All all) {
            return parts(all.parts(), Condition.And::new);
        } else if (syntax instanceof Syntax.Any any) {
            return parts(any.parts(), Condition.Or::new);
        } else if (syntax instanceof Syntax.Negation negation) {
            return check(negation.part()).map(Condition.Not::new);
        } else if (syntax instanceof Syntax.Compared compared) {
            return comparisons.read(compared);
        } else if (syntax instanceof Syntax.Call call) {
            return calls.condition(call);
        } else if (syntax instanceof Syntax.Atom atom) {
            return alone(atom);
        } else if (syntax instanceof Syntax.Broken) {
            return Optional.empty();
        }
        throw new AssertionError(syntax);
    }

    /** Looks at every part, whatever the others are, so that every mistake is found. */
    private Optional<Condition> parts(List<Syntax> parts, Function<List<Condition>, Condition> join) {
        List<Condition> read = new ArrayList<>();
        for (Syntax part : parts) {
            Optional<Condition> condition = check(part);
            if (condition.isPresent()) {
                read.add(condition.get());
            }
        }
        return read.size() == parts.size() ? Optional.of(join.apply(read)) : Optional.empty();
    }

    private Optional<Condition> alone(Syntax.Atom atom) {
        Token token = atom.token();
        if (token.isNumber()) {
            names.problems()
                    .report(
                            DiagnosticCode.WRONG_TYPE,
                            token,
                            "a number by itself neither holds nor fails",
                            "compare it with a variable");
            return Optional.empty();
        }
        Optional<Names.Variable> variable = names.variable(token);
        if (variable.isPresent()) {
            return flag(token, variable.get());
        }
        Optional<String> named = names.scope().find(Scope.Kind.CONDITION, token.text());
        if (named.isEmpty()) {
            unknown(token);
            return Optional.empty();
        }
        names.met(Scope.Kind.CONDITION, named.get(), token);
        Optional<Condition> body = names.scope().condition(named.get());
        return body.isPresent() ? Optional.of(new Condition.Named(named.get(), body.get())) : Optional.empty();
    }

    private Optional<Condition> flag(Token token, Names.Variable variable) {
        if (variable.type() instanceof Type.Flag) {
            return Optional.of(new Condition.IsSet(variable.name()));
        }
        List<String> values = variable.type().names();
        String value = values.isEmpty() ? String.valueOf(variable.type().most()) : values.get(values.size() - 1);
        names.problems()
                .report(
                        DiagnosticCode.WRONG_TYPE,
                        token,
                        "`" + token.text() + "` is " + Wording.of(variable.type())
                                + ", and only a flag stands by itself",
                        "compare it, as in `" + token.text() + " >= " + value + "`");
        return Optional.empty();
    }

    private void unknown(Token token) {
        if (CallReader.isWord(token.text())) {
            names.problems()
                    .report(
                            DiagnosticCode.BAD_CONDITION,
                            token,
                            "`" + token.text() + "` wants to know of what",
                            "write `" + token.text() + "(name)`");
        } else {
            names.unknown(Scope.Kind.VARIABLE, token);
        }
    }
}
