package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.syntax.Syntax;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Nearest;
import java.util.Optional;

/**
 * Reads a comparison: of a variable with a value of its own, of two variables of one type, or of a count with a number.
 *
 * <p>Two ranges are of one type whatever their ends; two levels only where they are of the same list; flags are compared
 * with flags, by {@code ==} and {@code !=} alone.
 */
record ComparisonReader(Names names, CallReader calls) {
    /** More digits than this are no value of anything. */
    private static final int DIGITS = 9;

    Optional<Condition> read(Syntax.Compared compared) {
        boolean leftCan = comparable(compared.left());
        boolean rightCan = comparable(compared.right());
        if (!leftCan || !rightCan) {
            return Optional.empty();
        }
        Optional<Names.Variable> left = variable(compared.left());
        Optional<Names.Variable> right = variable(compared.right());
        if (left.isPresent() && right.isPresent()) {
            return variables(compared, left.get(), right.get());
        } else if (left.isPresent()) {
            Optional<Condition.Operand> value = value(left.get(), compared.left(), compared.right(), compared);
            return value.isEmpty() ? Optional.empty() : compared(compared, of(left.get()), value.get());
        } else if (right.isPresent()) {
            Optional<Condition.Operand> value = value(right.get(), compared.right(), compared.left(), compared);
            return value.isEmpty() ? Optional.empty() : compared(compared, value.get(), of(right.get()));
        } else if (CallReader.isTimes(compared.left()) || CallReader.isTimes(compared.right())) {
            return count(compared);
        }
        return unknown(compared);
    }

    /** Whether a side can be a side at all. */
    private boolean comparable(Syntax side) {
        if (side instanceof Syntax.Broken) {
            return false;
        } else if (side instanceof Syntax.Call call
                && !CallReader.isWord(call.word().text())) {
            calls.unknownWord(call);
            return false;
        }
        boolean condition = side instanceof Syntax.Atom atom
                && names.variable(atom.token()).isEmpty()
                && names.scope().find(Scope.Kind.CONDITION, atom.token().text()).isPresent();
        if (!condition && (side instanceof Syntax.Atom || CallReader.isTimes(side))) {
            return true;
        }
        wrong(side, names.problems().quoted(side) + " holds or does not", "let it stand by itself, or after `not`");
        return false;
    }

    private Optional<Names.Variable> variable(Syntax side) {
        return side instanceof Syntax.Atom atom ? names.variable(atom.token()) : Optional.empty();
    }

    private static Condition.Operator operator(Syntax.Compared compared) {
        for (Condition.Operator operator : Condition.Operator.values()) {
            if (compared.operator().is(operator.sign())) {
                return operator;
            }
        }
        throw new AssertionError(compared);
    }

    private static Condition.Operand of(Names.Variable variable) {
        return new Condition.Operand.Of(variable.name());
    }

    private Optional<Condition> variables(Syntax.Compared compared, Names.Variable left, Names.Variable right) {
        boolean ranges = left.type() instanceof Type.Range && right.type() instanceof Type.Range;
        boolean flags = left.type() instanceof Type.Flag && right.type() instanceof Type.Flag;
        boolean levels = left.type() instanceof Type.Levels one
                && right.type() instanceof Type.Levels other
                && one.list().equals(other.list());
        if (!ranges && !flags && !levels) {
            wrong(
                    compared,
                    names.problems().quoted(compared.left()) + " is " + Wording.of(left.type()) + ", and "
                            + names.problems().quoted(compared.right()) + " is " + Wording.of(right.type()),
                    "only values of one type can be compared");
            return Optional.empty();
        }
        boolean equality =
                operator(compared) == Condition.Operator.EQUAL || operator(compared) == Condition.Operator.NOT_EQUAL;
        if (flags && !equality) {
            wrong(compared, "no flag is more than another", "compare flags with `==` or `!=`");
            return Optional.empty();
        }
        return compared(compared, of(left), of(right));
    }

    private static Optional<Condition> compared(
            Syntax.Compared compared, Condition.Operand left, Condition.Operand right) {
        return Optional.of(new Condition.Comparison(left, operator(compared), right));
    }

    /** The value with which a variable is compared. */
    private Optional<Condition.Operand> value(
            Names.Variable variable, Syntax variableSide, Syntax side, Syntax.Compared whole) {
        String name = names.problems().quoted(variableSide);
        Type type = variable.type();
        if (!(side instanceof Syntax.Atom atom)) {
            wrong(side, "a count is compared only with a number", "write the number");
            return Optional.empty();
        }
        Token token = atom.token();
        if (names.isFaulty(token)) {
            return Optional.empty();
        } else if (type instanceof Type.Flag) {
            wrong(
                    token,
                    name + " is a flag, and compared only with a flag",
                    "write " + name + " or `not " + name.substring(1));
            return Optional.empty();
        } else if (token.isNumber()) {
            return number(variable, name, operator(whole), token);
        }
        Optional<Integer> value = type.named(token.text());
        if (value.isEmpty()) {
            noSuchValue(type, name, token);
            return Optional.empty();
        }
        return Optional.of(new Condition.Operand.Constant(value.get(), token.text()));
    }

    private Optional<Condition.Operand> number(
            Names.Variable variable, String name, Condition.Operator operator, Token token) {
        if (variable.type() instanceof Type.Levels levels) {
            wrong(token, name + " is " + Wording.of(levels) + ", not a number", Wording.values(levels));
            return Optional.empty();
        }
        Optional<Integer> number =
                within(token, variable.type().least(), variable.type().most());
        if (number.isEmpty()) {
            names.problems()
                    .report(
                            DiagnosticCode.OUT_OF_RANGE,
                            token,
                            name + " is never " + token.text() + ", so `" + operator.sign()
                                    + "` here always says the same",
                            Wording.values(variable.type()));
        }
        // Those of a story are few, and each of them a text for all.
        return number.isPresent()
                ? Optional.of(new Condition.Operand.Constant(
                        number.get(), number.get().toString().intern()))
                : Optional.empty();
    }

    private void noSuchValue(Type type, String name, Token token) {
        names.problems()
                .report(
                        DiagnosticCode.UNKNOWN_NAME,
                        token,
                        name + " has no " + (type instanceof Type.Range ? "band" : "level") + " called `" + token.text()
                                + "`",
                        Nearest.hint(token.text(), type.names()).orElseGet(() -> Wording.values(type)));
    }

    private Optional<Condition> count(Syntax.Compared compared) {
        boolean countFirst = CallReader.isTimes(compared.left());
        Syntax call = countFirst ? compared.left() : compared.right();
        Syntax other = countFirst ? compared.right() : compared.left();
        Optional<Condition.Operand> times = calls.times((Syntax.Call) call);
        if (!(other instanceof Syntax.Atom atom) || !atom.token().isNumber()) {
            wrong(other, "a count is compared only with a number", "write the number");
            return Optional.empty();
        }
        Optional<Integer> number = within(atom.token(), 0, Integer.MAX_VALUE);
        if (number.isEmpty()) {
            names.problems()
                    .report(
                            DiagnosticCode.OUT_OF_RANGE,
                            atom.token(),
                            "nothing happens " + atom.token().text() + " times",
                            "write 0 or more");
        }
        if (times.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Condition.Operand value =
                new Condition.Operand.Constant(number.get(), number.get().toString());
        return countFirst ? compared(compared, times.get(), value) : compared(compared, value, times.get());
    }

    /** Neither side is a variable: the one that is not a value of any variable was meant to be. */
    private Optional<Condition> unknown(Syntax.Compared compared) {
        Token left = ((Syntax.Atom) compared.left()).token();
        Token right = ((Syntax.Atom) compared.right()).token();
        if (left.isNumber() && right.isNumber()) {
            wrong(compared, "neither side can change", "compare a variable with a number");
        } else if (left.isName() && !isValue(left)) {
            names.unknown(Scope.Kind.VARIABLE, left);
        } else if (right.isName() && !isValue(right)) {
            names.unknown(Scope.Kind.VARIABLE, right);
        } else {
            wrong(compared, "neither side is a variable", "compare a variable with one of its values");
        }
        return Optional.empty();
    }

    private boolean isValue(Token token) {
        return names.scope().names(Scope.Kind.VARIABLE).stream()
                .flatMap(name -> names.scope().find(Scope.Kind.VARIABLE, name).stream())
                .flatMap(name -> names.scope().variable(name).stream())
                .anyMatch(type -> type.named(token.text()).isPresent());
    }

    /** A number, if it is within these ends. */
    static Optional<Integer> within(Token token, int least, int most) {
        String digits = token.text();
        if (digits.length() > DIGITS) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits);
        return value < least || value > most ? Optional.empty() : Optional.of(value);
    }

    private void wrong(Syntax syntax, String message, String hint) {
        names.problems().report(DiagnosticCode.WRONG_TYPE, syntax, message, hint);
    }

    private void wrong(Token token, String message, String hint) {
        names.problems().report(DiagnosticCode.WRONG_TYPE, token, message, hint);
    }
}
