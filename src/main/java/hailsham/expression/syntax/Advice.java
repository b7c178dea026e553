package hailsham.expression.syntax;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is said of a token that cannot stand where it does in a condition. */
final class Advice {
    private static final String VALUE = "a name, a number or `(` can stand here";

    /** What other languages write, and what this one does. */
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

    /** The words that ask about the past. */
    private final Predicate<String> asking;

    Advice(Predicate<String> asking) {
        this.asking = asking;
    }

    static String unexpected(Token token) {
        return "`" + token.text() + "` cannot stand here";
    }

    /** Where a value is wanted. */
    String value(Token instead) {
        String own = FOREIGN.get(instead.text());
        if (own != null) {
            return "write `" + own + "`";
        }
        return instead.is("\"") || instead.is("'") ? "names stand without quotes" : VALUE;
    }

    /** Where a condition is complete and goes on. */
    String after(Syntax condition, Token next) {
        String own = FOREIGN.get(next.text());
        if (own != null) {
            return "write `" + own + "`";
        } else if (next.isName()
                && condition instanceof Syntax.Atom atom
                && asking.test(atom.token().text())) {
            return "write `" + atom.token().text() + "(" + next.text() + ")`";
        }
        return SUMS.contains(next.text())
                ? "a condition does no sums: compare with a number, or with another variable"
                : "join conditions with `and` or `or`";
    }
}
