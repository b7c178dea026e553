package hailsham.expression;

import hailsham.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the form of a condition.
 *
 * <p>A comparison binds more tightly than {@code not}, that more than {@code and}, and that more than {@code or}:
 * {@code not a >= 2 and b or c} is {@code ((not (a >= 2)) and b) or c}. Nothing but a comparison can stand between two
 * values, so a {@code not} before one can only mean the whole of it.
 *
 * <p>A mistake is reported where it stands; reading goes on at the next {@code and}, {@code or} or {@code )}.
 */
final class Parser {
    /** Far more than a condition that somebody can read; far less than what would exhaust the stack. */
    private static final int DEEPEST = 32;

    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("&&", "and"),
            Map.entry("&", "and"),
            Map.entry("AND", "and"),
            Map.entry("||", "or"),
            Map.entry("|", "or"),
            Map.entry("OR", "or"),
            Map.entry("!", "not"),
            Map.entry("NOT", "not"),
            Map.entry("=", "=="),
            Map.entry("is", "=="),
            Map.entry("<>", "!="),
            Map.entry("=<", "<="),
            Map.entry("=>", ">="));

    private static final List<String> SUMS = List.of("+", "-", "*", "/", "%", "+=", "-=");

    private final List<Token> tokens;
    private final Problems problems;
    private int at;
    private int depth;
    private boolean gaveUp;

    private Parser(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static Syntax parse(Problems problems) {
        Parser parser = new Parser(Lexer.tokens(problems.text().text()), problems);
        if (parser.peek().isEnd()) {
            problems.report(
                    DiagnosticCode.BAD_CONDITION,
                    0,
                    problems.text().length(),
                    "a condition is missing",
                    "write what must hold, such as `seen(steps)`");
            return new Syntax.Broken(0, 0);
        }
        Syntax read = parser.any();
        while (!parser.peek().isEnd()) {
            parser.expectNothing();
            read = new Syntax.Broken(read.from(), parser.previousEnd());
        }
        return read;
    }

    private Syntax any() {
        List<Syntax> parts = new ArrayList<>(List.of(all()));
        while (peek().is("or")) {
            at++;
            parts.add(all());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Syntax.Any(parts, parts.get(0).from(), previousEnd());
    }

    private Syntax all() {
        List<Syntax> parts = new ArrayList<>(List.of(negation()));
        while (peek().is("and")) {
            at++;
            parts.add(negation());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Syntax.All(parts, parts.get(0).from(), previousEnd());
    }

    private Syntax negation() {
        Token not = peek();
        if (!not.is("not")) {
            return comparison();
        }
        at++;
        if (++depth > DEEPEST) {
            return tooDeep(not);
        }
        Syntax part = negation();
        depth--;
        return new Syntax.Negation(part, not.from(), previousEnd());
    }

    private Syntax comparison() {
        Syntax left = value();
        Optional<Condition.Operator> operator = operator(peek());
        if (operator.isEmpty()) {
            return joined(left);
        }
        at++;
        Syntax right = value();
        Token next = peek();
        if (operator(next).isPresent()) {
            problems.report(
                    DiagnosticCode.BAD_CONDITION, next, "a comparison has two sides", "part them: `a < b and b < c`");
            skip();
            return new Syntax.Broken(left.from(), previousEnd());
        }
        return joined(new Syntax.Compared(left, operator.get(), right));
    }

    /** What was read, unless something follows that does not join it to anything. */
    private Syntax joined(Syntax read) {
        Token next = peek();
        if (next.joins()) {
            return read;
        }
        if (!(read instanceof Syntax.Broken)) {
            problems.report(DiagnosticCode.BAD_CONDITION, next, unexpected(next), join(read, next));
        }
        skip();
        return new Syntax.Broken(read.from(), previousEnd());
    }

    private String join(Syntax before, Token next) {
        String foreign = FOREIGN.get(next.text());
        if (foreign != null) {
            return "write `" + foreign + "`";
        }
        if (before instanceof Syntax.Atom atom && next.isName() && CallReader.isWord(atom.token())) {
            return "write `" + atom.token().text() + "(" + next.text() + ")`";
        }
        return SUMS.contains(next.text())
                ? "a condition does no sums: compare with a number, or with another variable"
                : "join conditions with `and` or `or`";
    }

    private Syntax value() {
        Token token = peek();
        if (token.is("(")) {
            return group(token);
        }
        boolean wordOfTheLanguage = token.is("and") || token.is("or") || token.is("not");
        if (token.isNumber() || (token.isName() && !wordOfTheLanguage)) {
            at++;
            return token.isName() && peek().is("(") ? call(token) : new Syntax.Atom(token);
        }
        problems.report(
                DiagnosticCode.BAD_CONDITION,
                token,
                token.joins() ? missing(token) : unexpected(token),
                valueHint(token));
        if (!token.joins()) {
            skip();
        }
        return new Syntax.Broken(token.from(), Math.max(token.from(), previousEnd()));
    }

    private Syntax group(Token open) {
        at++;
        if (++depth > DEEPEST) {
            return tooDeep(open);
        }
        Syntax inner = any();
        depth--;
        if (!peek().is(")")) {
            if (!gaveUp) {
                problems.report(
                        DiagnosticCode.BAD_CONDITION,
                        open,
                        "nothing closes this `(`",
                        "put a `)` where the group ends");
            }
            return new Syntax.Broken(open.from(), previousEnd());
        }
        at++;
        return inner;
    }

    private Syntax call(Token word) {
        at++;
        List<Token> arguments = new ArrayList<>();
        while (peek().isName() || peek().isNumber()) {
            arguments.add(peek());
            at++;
            if (!peek().is(",")) {
                break;
            }
            at++;
        }
        if (!peek().is(")")) {
            problems.report(
                    DiagnosticCode.BAD_CONDITION,
                    word.from(),
                    previousEnd(),
                    "nothing closes the `(` after `" + word.text() + "`",
                    "write `" + word.text() + "(name)`");
            skip();
            if (peek().is(")")) {
                at++;
            }
            return new Syntax.Broken(word.from(), previousEnd());
        }
        at++;
        return new Syntax.Call(word, arguments, previousEnd());
    }

    /** A {@code )} that nothing opened. */
    private void expectNothing() {
        problems.report(DiagnosticCode.BAD_CONDITION, peek(), "nothing opened this `)`", "leave it out");
        at++;
        if (!peek().isEnd()) {
            if (peek().is("and") || peek().is("or")) {
                at++;
            }
            any();
        }
    }

    private Syntax tooDeep(Token token) {
        problems.report(
                DiagnosticCode.TOO_DEEP,
                token,
                "this condition is more than " + DEEPEST + " deep",
                "give a part of it a name, under `conditions:` in world.yaml");
        at = tokens.size() - 1;
        gaveUp = true;
        return new Syntax.Broken(token.from(), token.to());
    }

    private void skip() {
        while (!peek().joins()) {
            at++;
        }
    }

    private static String valueHint(Token token) {
        String foreign = FOREIGN.get(token.text());
        if (foreign != null) {
            return "write `" + foreign + "`";
        }
        return token.is("\"") || token.is("'")
                ? "names stand without quotes"
                : "a name, a number or `(` can stand here";
    }

    private String missing(Token next) {
        if (at == 0) {
            return "a condition is missing before `" + next.text() + "`";
        }
        Token before = tokens.get(at - 1);
        String what = operator(before).isPresent() ? "a value" : "a condition";
        return what + " is missing after `" + before.text() + "`";
    }

    private static String unexpected(Token token) {
        return "`" + token.text() + "` cannot stand here";
    }

    private static Optional<Condition.Operator> operator(Token token) {
        for (Condition.Operator operator : Condition.Operator.values()) {
            if (token.is(operator.sign())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private int previousEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).to();
    }
}
