package hailsham.expression.reader;

import hailsham.expression.Effect;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Nearest;
import java.util.List;
import java.util.Optional;

/** Reads the effects that give a variable a value. */
record AssignmentReader(Names names) {
    /** {@code x += 2}, {@code x = 3}, {@code gallery = told}. */
    Optional<Effect> read(Token name, Token operator, List<Token> value) {
        boolean adds = operator.is("+=") || operator.is("-=");
        if (!adds && !operator.is("=")) {
            bad(operator, "`" + operator.text() + "` changes nothing", remedy(name, operator));
            return Optional.empty();
        }
        Optional<Names.Variable> variable = variable(name);
        if (value.isEmpty()) {
            bad(
                    operator,
                    "a value is missing after `" + operator.text() + "`",
                    variable.map(known ->
                                    known.type() instanceof Type.Range ? "write a number" : give(name, known.type()))
                            .orElse("write one"));
            return Optional.empty();
        }
        Token written = value.get(0);
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        return adds ? add(variable.get(), name, operator, written) : assign(variable.get(), name, written);
    }

    /** {@code raise gallery to told}. */
    Optional<Effect> raise(List<Token> tokens) {
        Token name = tokens.get(1);
        if (tokens.size() < 4 || !tokens.get(2).is("to")) {
            Token last = tokens.get(tokens.size() - 1);
            bad(last, "`raise` wants to know to which level", "write `raise " + name.text() + " to level`");
            return Optional.empty();
        }
        Token level = tokens.get(3);
        Optional<Names.Variable> variable = variable(name);
        if (variable.isPresent() && !(variable.get().type() instanceof Type.Levels)) {
            boolean flag = variable.get().type() instanceof Type.Flag;
            wrong(
                    name,
                    "only levels are raised, and `" + name.text() + "` is "
                            + Wording.of(variable.get().type()),
                    flag ? "write `set " + name.text() + "`" : "write `" + name.text() + " += 1`");
            return Optional.empty();
        }
        return variable.flatMap(
                known -> level(known, name, level).map(value -> new Effect.Raise(known.name(), value, level.text())));
    }

    /** {@code set f}, {@code clear f}. */
    Optional<Effect> flag(Token name, boolean set) {
        Optional<Names.Variable> variable = variable(name);
        if (variable.isPresent() && !(variable.get().type() instanceof Type.Flag)) {
            wrong(
                    name,
                    "only flags are set and cleared, and `" + name.text() + "` is "
                            + Wording.of(variable.get().type()),
                    give(name, variable.get().type()));
            return Optional.empty();
        }
        return variable.isPresent()
                ? Optional.of(new Effect.Assign(variable.get().name(), set ? 1 : 0, set ? "true" : "false"))
                : Optional.empty();
    }

    private Optional<Effect> add(Names.Variable variable, Token name, Token operator, Token written) {
        if (!(variable.type() instanceof Type.Range)) {
            wrong(
                    name,
                    "only numbers are added to, and `" + name.text() + "` is " + Wording.of(variable.type()),
                    give(name, variable.type()));
            return Optional.empty();
        }
        if (!written.isNumber()) {
            wrong(written, "only a number can be added or taken away", "write the number");
            return Optional.empty();
        }
        Optional<Integer> amount = ComparisonReader.within(written, 1, Integer.MAX_VALUE);
        if (amount.isEmpty()) {
            problem(
                    DiagnosticCode.OUT_OF_RANGE,
                    written,
                    "`" + name.text() + "` cannot be changed by " + written.text(),
                    "write 1 or more, after `+=` to raise it or `-=` to lower it");
            return Optional.empty();
        }
        int by = amount.get();
        return Optional.of(new Effect.Add(variable.name(), operator.is("+=") ? by : -by));
    }

    private Optional<Effect> assign(Names.Variable variable, Token name, Token written) {
        Type type = variable.type();
        if (type instanceof Type.Flag) {
            wrong(written, "`" + name.text() + "` is a flag", give(name, type));
            return Optional.empty();
        } else if (type instanceof Type.Levels) {
            return level(variable, name, written)
                    .map(value -> new Effect.Assign(variable.name(), value, written.text()));
        }
        if (!written.isNumber()) {
            wrong(written, "`" + name.text() + "` is " + Wording.of(type), floor(type, written));
            return Optional.empty();
        }
        Optional<Integer> value = ComparisonReader.within(written, type.least(), type.most());
        if (value.isEmpty()) {
            problem(
                    DiagnosticCode.OUT_OF_RANGE,
                    written,
                    "`" + name.text() + "` cannot be " + written.text(),
                    "write a number from " + type.least() + " to " + type.most());
        }
        return value.map(number -> new Effect.Assign(variable.name(), number, number.toString()));
    }

    /** A band is a stretch and not a value, but the writer means one of its values. */
    private static String floor(Type type, Token written) {
        return type.named(written.text())
                .map(value -> "a band is many numbers; write one, such as " + value + ", where it begins")
                .orElse("write a number from " + type.least() + " to " + type.most());
    }

    private Optional<Integer> level(Names.Variable variable, Token name, Token written) {
        Type type = variable.type();
        Optional<Integer> value = type.named(written.text());
        if (value.isPresent()) {
            return value;
        }
        String hint = Nearest.hint(written.text(), type.names()).orElseGet(() -> Wording.values(type));
        if (written.isName()) {
            problem(
                    DiagnosticCode.UNKNOWN_NAME,
                    written,
                    "`" + name.text() + "` has no level called `" + written.text() + "`",
                    hint);
        } else {
            wrong(written, "`" + name.text() + "` is " + Wording.of(type), hint);
        }
        return value;
    }

    private Optional<Names.Variable> variable(Token name) {
        Optional<Names.Variable> found = names.variable(name);
        if (found.isEmpty()) {
            names.unknown(Scope.Kind.VARIABLE, name);
        }
        return found;
    }

    /** How a variable of a type is given a value. */
    private static String give(Token name, Type type) {
        if (type instanceof Type.Flag) {
            return "write `set " + name.text() + "` or `clear " + name.text() + "`";
        } else if (type instanceof Type.Levels levels) {
            return "write `raise " + name.text() + " to " + levels.names().get(levels.most()) + "`, or `=`";
        } else if (type instanceof Type.Range) {
            return "write `" + name.text() + " += 1`, or `=` and a number";
        }
        throw new AssertionError(type);
    }

    private static String remedy(Token name, Token operator) {
        return switch (operator.text()) {
            case "==" -> "write `" + name.text() + " = value`";
            case "+", "++" -> "write `" + name.text() + " += 1`";
            case "-", "--" -> "write `" + name.text() + " -= 1`";
            case "," -> "part effects by `;`";
            default ->
                operator.isNumber() && operator.text().startsWith("-")
                        ? "write `" + name.text() + " -= " + operator.text().substring(1) + "`"
                        : "write `=`, `+=` or `-=`";
        };
    }

    private void bad(Token token, String message, String hint) {
        problem(DiagnosticCode.BAD_EFFECT, token, message, hint);
    }

    private void wrong(Token token, String message, String hint) {
        problem(DiagnosticCode.WRONG_TYPE, token, message, hint);
    }

    private void problem(DiagnosticCode code, Token token, String message, String hint) {
        names.problems().report(code, token, message, hint);
    }
}
