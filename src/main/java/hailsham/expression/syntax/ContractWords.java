package hailsham.expression.syntax;

import hailsham.source.DiagnosticCode;
import hailsham.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a contract, taken one after the other; what is not as it is wanted is reported. */
public final class ContractWords {
    /** How each kind is written, by its first word. */
    private static final Map<String, String> FORMS = Map.of(
            "always", "always condition at chapter/node",
            "never", "never condition at chapter/node",
            "ending", "ending name only if condition",
            "from", "from every state at chapter/node with condition ending name can be reached",
            "chapter", "chapter name moves variable by at most 3");

    private final Problems problems;
    private final List<Token> tokens;
    private int at;
    private boolean wantedMore;

    public ContractWords(Problems problems) {
        this.problems = problems;
        this.tokens = Lexer.tokens(problems.text().text());
    }

    /** The next word, which is not taken. */
    public Token peek() {
        return tokens.get(at);
    }

    /** Where the text ends. */
    public Token end() {
        return tokens.get(last());
    }

    /** The place of the end. */
    public int last() {
        return tokens.size() - 1;
    }

    /** Where a word stands for the last time from here on; -1 where it does not. */
    public int last(String word) {
        for (int index = last(); index >= at; index--) {
            if (tokens.get(index).is(word)) {
                return index;
            }
        }
        return -1;
    }

    /** The next token; the end again and again. */
    public Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, last());
        return token;
    }

    /** What stands from here to a place, where taking goes on; empty where a condition is missing there. */
    public Optional<SourceText> upTo(int place) {
        int from = at;
        at = place;
        if (from >= place) {
            bad(tokens.get(place), "a condition is missing", form());
            return Optional.empty();
        }
        return Optional.of(problems.text()
                .part(tokens.get(from).from(), tokens.get(place - 1).to()));
    }

    /** Takes words that must stand here; whether they do. */
    public boolean expect(String... words) {
        for (String word : words) {
            Token next = take();
            if (!next.is(word)) {
                bad(next, wanted(next, word), form());
                return false;
            }
        }
        return true;
    }

    /** Whether nothing more follows; what does is reported. */
    public boolean isAtEnd() {
        if (!peek().isEnd()) {
            bad(peek(), "`" + peek().text() + "` cannot stand here", form());
        }
        return peek().isEnd();
    }

    /** That something else is wanted than was found. */
    public String wanted(Token found, String word) {
        return found.isEnd()
                ? "`" + word + "` is missing after `"
                        + tokens.get(tokens.size() - 2).text() + "`"
                : "`" + found.text() + "` stands where `" + word + "` is wanted";
    }

    /** How the contract that begins so is written. */
    public String form() {
        return "write `" + FORMS.get(tokens.get(0).text()) + "`";
    }

    /** That the text ends too early is said once. */
    public void bad(Token token, String message, String hint) {
        if (wantedMore) {
            return;
        }
        wantedMore = token.isEnd();
        problems.report(DiagnosticCode.BAD_CONTRACT, token, message, hint);
    }
}
