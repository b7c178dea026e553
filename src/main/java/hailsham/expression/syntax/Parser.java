package hailsham.expression.syntax;

import hailsham.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the form of a condition.
 *
 * <p>A comparison binds more tightly than {@code not}, that more than {@code and}, and that more than {@code or}:
 * {@code not a >= 2 and b or c} is {@code ((not (a >= 2)) and b) or c}. Nothing but a comparison can stand between two
 * values, so a {@code not} before one can only mean the whole of it.
 *
 * <p>A mistake is reported where it stands; reading goes on at the next {@code and}, {@code or} or {@code )}.
 */
public final class Parser {
    /** Far more than a condition that somebody can read; far less than what would exhaust the stack. */
    private static final int DEEPEST = 32;

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final List<Token> tokens;
    private final Problems problems;
    private final Advice advice;
    private int at;
    private int depth;
    private boolean gaveUp;

    private Parser(List<Token> tokens, Problems problems, Advice advice) {
        this.tokens = tokens;
        this.problems = problems;
        this.advice = advice;
    }

    /**
     * Reads the whole of a text.
     *
     * @param asking knows the words that are written before parentheses
     */
    public static Syntax parse(Problems problems, Predicate<String> asking) {
        Parser parser = new Parser(Lexer.tokens(problems.text().text()), problems, new Advice(asking));
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
            parser.strayParenthesis();
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
        Syntax first = parts.get(0);
        return parts.size() == 1 ? first : new Syntax.Any(parts, first.from(), previousEnd());
    }

    private Syntax all() {
        List<Syntax> parts = new ArrayList<>(List.of(negation()));
        while (peek().is("and")) {
            at++;
            parts.add(negation());
        }
        Syntax first = parts.get(0);
        return parts.size() == 1 ? first : new Syntax.All(parts, first.from(), previousEnd());
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
        Token operator = peek();
        if (!compares(operator)) {
            return joined(left);
        }
        at++;
        Syntax right = value();
        Token next = peek();
        if (compares(next)) {
            bad(next, "a comparison has two sides", "part them: `a < b and b < c`");
            skip();
            return new Syntax.Broken(left.from(), previousEnd());
        }
        return joined(new Syntax.Compared(left, operator, right));
    }

    /** What was read, unless something follows that does not join it to anything. */
    private Syntax joined(Syntax read) {
        Token next = peek();
        if (next.joins()) {
            return read;
        }
        if (!(read instanceof Syntax.Broken)) {
            bad(next, Advice.unexpected(next), advice.after(read, next));
        }
        skip();
        return new Syntax.Broken(read.from(), previousEnd());
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
        bad(token, token.joins() ? missing(token) : Advice.unexpected(token), advice.value(token));
        skip();
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
                bad(open, "nothing closes this `(`", "put a `)` where the group ends");
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

    private void strayParenthesis() {
        bad(peek(), "nothing opened this `)`", "leave it out");
        at++;
        if (peek().is("and") || peek().is("or")) {
            at++;
        }
        if (!peek().isEnd()) {
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

    private String missing(Token next) {
        if (at == 0) {
            return "a condition is missing before `" + next.text() + "`";
        }
        Token before = tokens.get(at - 1);
        return (compares(before) ? "a value" : "a condition") + " is missing after `" + before.text() + "`";
    }

    private static boolean compares(Token token) {
        return COMPARING.contains(token.text());
    }

    private void skip() {
        while (!peek().joins()) {
            at++;
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private int previousEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).to();
    }

    private void bad(Token token, String message, String hint) {
        problems.report(DiagnosticCode.BAD_CONDITION, token, message, hint);
    }
}
