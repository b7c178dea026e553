package hailsham.expression;

import hailsham.expression.syntax.Lexer;
import hailsham.expression.syntax.Problems;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a contract, and checks that every name in it is known and every condition is right. */
public final class ContractReader {
    /** How each kind is written, by its first word. */
    private static final Map<String, String> FORMS = Map.of(
            "always", "always condition at chapter/node",
            "never", "never condition at chapter/node",
            "ending", "ending name only if condition",
            "from", "from every state at chapter/node with condition ending name can be reached",
            "chapter", "chapter name moves variable by at most 3");

    /** Farther than any chapter moves anything; what is counted has to be remembered. */
    private static final int FARTHEST = 1_000;

    private static final List<String> WORDS = List.of("always", "never", "ending", "from", "chapter");

    private final Names names;
    private final Diagnostics diagnostics;
    private final List<Token> tokens;
    private int at;
    private boolean wantedMore;

    private ContractReader(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.tokens = Lexer.tokens(names.problems().text().text());
    }

    /** Reads the whole of a text as one contract: empty where something was wrong, which is then reported. */
    public static Optional<Contract> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        return new ContractReader(new Names(scope, new Problems(text, diagnostics), false), diagnostics).contract();
    }

    private Optional<Contract> contract() {
        Token first = take();
        return switch (first.text()) {
            case "always" -> always();
            case "never" -> never();
            case "ending" -> onlyIf();
            case "from" -> canEnd();
            case "chapter" -> moves();
            default -> {
                bad(
                        first,
                        first.isEnd() ? "a contract is missing" : "no contract begins with `" + first.text() + "`",
                        Nearest.hint(first.text(), WORDS)
                                .or(() -> Wording.oneOf(WORDS))
                                .orElseThrow());
                yield Optional.empty();
            }
        };
    }

    private Optional<Contract> always() {
        int place = last("at");
        if (place < 0) {
            bad(end(), "`always` wants to know where", form());
            return Optional.empty();
        }
        Optional<Condition> condition = condition(place);
        Optional<String> node = expect("at") ? name(Scope.Kind.NODE) : Optional.empty();
        return node.isPresent() && isAtEnd()
                ? condition.map(read -> new Contract.Always(read, node.get()))
                : Optional.empty();
    }

    private Optional<Contract> never() {
        int place = last("at");
        if (place < 0) {
            return condition(tokens.size() - 1).map(read -> new Contract.Never(read, Optional.empty()));
        }
        Optional<Condition> condition = condition(place);
        Optional<String> node = expect("at") ? name(Scope.Kind.NODE) : Optional.empty();
        return node.isPresent() && isAtEnd() ? condition.map(read -> new Contract.Never(read, node)) : Optional.empty();
    }

    private Optional<Contract> onlyIf() {
        Optional<String> ending = name(Scope.Kind.ENDING);
        if (!expect("only", "if")) {
            return Optional.empty();
        }
        Optional<Condition> condition = condition(tokens.size() - 1);
        return ending.isPresent() ? condition.map(read -> new Contract.OnlyIf(ending.get(), read)) : Optional.empty();
    }

    private Optional<Contract> canEnd() {
        Token which = take();
        if (!which.is("some") && !which.is("every")) {
            bad(which, wanted(which, "some` or `every"), form());
            return Optional.empty();
        }
        if (!expect("state", "at")) {
            return Optional.empty();
        }
        Optional<String> node = name(Scope.Kind.NODE);
        Optional<Condition> with = Optional.empty();
        boolean sound = true;
        if (peek().is("with")) {
            take();
            int ending = last("ending");
            with = condition(ending < 0 ? tokens.size() - 1 : ending);
            sound = with.isPresent();
        }
        if (!expect("ending")) {
            return Optional.empty();
        }
        Optional<String> ending = name(Scope.Kind.ENDING);
        if (!expect("can", "be", "reached") || !isAtEnd() || !sound || node.isEmpty() || ending.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contract.CanEnd(which.is("every"), node.get(), with, ending.get()));
    }

    private Optional<Contract> moves() {
        Optional<String> chapter = name(Scope.Kind.CHAPTER);
        if (!expect("moves")) {
            return Optional.empty();
        }
        Optional<String> variable = number();
        if (!expect("by", "at", "most")) {
            return Optional.empty();
        }
        Token written = take();
        if (!written.isNumber()) {
            bad(written, wanted(written, "3"), form());
            return Optional.empty();
        }
        Optional<Integer> most = ComparisonReader.within(written, 0, FARTHEST);
        if (most.isEmpty()) {
            names.problems()
                    .report(
                            DiagnosticCode.OUT_OF_RANGE,
                            written,
                            "nothing is moved by " + written.text() + " at most",
                            "write a number from 0 to " + FARTHEST + "; up and down are counted alike");
        }
        return isAtEnd() && chapter.isPresent() && variable.isPresent()
                ? most.map(number -> new Contract.Moves(chapter.get(), variable.get(), number))
                : Optional.empty();
    }

    /** A variable that can be added to. */
    private Optional<String> number() {
        Token written = take();
        if (written.isEnd()) {
            bad(written, wanted(written, "variable"), form());
            return Optional.empty();
        }
        Optional<Names.Variable> variable = names.variable(written);
        if (variable.isEmpty()) {
            names.unknown(Scope.Kind.VARIABLE, written);
        } else if (!(variable.get().type() instanceof Type.Range)) {
            names.problems()
                    .report(
                            DiagnosticCode.WRONG_TYPE,
                            written,
                            "only numbers are moved, and `" + written.text() + "` is "
                                    + Wording.of(variable.get().type()),
                            "name a variable that has a range");
            return Optional.empty();
        }
        return variable.map(Names.Variable::name);
    }

    private Optional<String> name(Scope.Kind kind) {
        Token written = take();
        if (written.isEnd()) {
            bad(written, wanted(written, kind == Scope.Kind.NODE ? "chapter/node" : "name"), form());
            return Optional.empty();
        }
        if (kind == Scope.Kind.NODE
                && names.scope().find(Scope.Kind.CHAPTER, written.text()).isPresent()) {
            names.problems()
                    .report(
                            DiagnosticCode.UNKNOWN_NAME,
                            written,
                            "`" + written.text() + "` is a chapter, and a node is wanted here",
                            "write `" + written.text() + "/` and a node of it");
            return Optional.empty();
        }
        return names.find(kind, written);
    }

    /** What stands from here to a token, read as a condition; reading goes on there. */
    private Optional<Condition> condition(int to) {
        int from = at;
        at = to;
        if (from >= to) {
            bad(tokens.get(to), "a condition is missing", form());
            return Optional.empty();
        }
        SourceText written = names.problems()
                .text()
                .part(tokens.get(from).from(), tokens.get(to - 1).to());
        return ConditionReader.read(written, names.scope(), diagnostics);
    }

    /** Where a word stands for the last time from here on; -1 where it does not. */
    private int last(String word) {
        for (int index = tokens.size() - 1; index >= at; index--) {
            if (tokens.get(index).is(word)) {
                return index;
            }
        }
        return -1;
    }

    private boolean expect(String... words) {
        for (String word : words) {
            Token next = take();
            if (!next.is(word)) {
                bad(next, wanted(next, word), form());
                return false;
            }
        }
        return true;
    }

    private String wanted(Token found, String word) {
        return found.isEnd()
                ? "`" + word + "` is missing after `"
                        + tokens.get(tokens.size() - 2).text() + "`"
                : "`" + found.text() + "` stands where `" + word + "` is wanted";
    }

    private boolean isAtEnd() {
        if (!peek().isEnd()) {
            bad(peek(), "`" + peek().text() + "` cannot stand here", form());
        }
        return peek().isEnd();
    }

    private String form() {
        return "write `" + FORMS.get(tokens.get(0).text()) + "`";
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token end() {
        return tokens.get(tokens.size() - 1);
    }

    /** The next token; the end again and again. */
    private Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** That the text ends too early is said once. */
    private void bad(Token token, String message, String hint) {
        if (wantedMore) {
            return;
        }
        wantedMore = token.isEnd();
        names.problems().report(DiagnosticCode.BAD_CONTRACT, token, message, hint);
    }
}
