package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Contract;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.syntax.ContractWords;
import hailsham.expression.syntax.Problems;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads a contract, and checks that every name in it is known and every condition is right. */
public final class ContractReader {
    /** Farther than any chapter moves anything; what is counted has to be remembered. */
    private static final int FARTHEST = 1_000;

    private static final List<String> WORDS = List.of("always", "never", "ending", "from", "chapter");

    private final Names names;
    private final Diagnostics diagnostics;
    private final ContractWords words;

    private ContractReader(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.words = new ContractWords(names.problems());
    }

    /** Reads the whole of a text as one contract: empty where something was wrong, which is then reported. */
    public static Optional<Contract> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        return new ContractReader(new Names(scope, new Problems(text, diagnostics), false), diagnostics).contract();
    }

    private Optional<Contract> contract() {
        Token first = words.take();
        return switch (first.text()) {
            case "always" -> always();
            case "never" -> never();
            case "ending" -> onlyIf();
            case "from" -> canEnd();
            case "chapter" -> moves();
            default -> {
                words.bad(
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
        int place = words.last("at");
        if (place < 0) {
            words.bad(words.end(), "`always` wants to know where", words.form());
            return Optional.empty();
        }
        Optional<Condition> condition = condition(place);
        Optional<String> node = words.expect("at") ? name(Scope.Kind.NODE) : Optional.empty();
        return node.isPresent() && words.isAtEnd()
                ? condition.map(read -> new Contract.Always(read, node.get()))
                : Optional.empty();
    }

    private Optional<Contract> never() {
        int place = words.last("at");
        if (place < 0) {
            return condition(words.last()).map(read -> new Contract.Never(read, Optional.empty()));
        }
        Optional<Condition> condition = condition(place);
        Optional<String> node = words.expect("at") ? name(Scope.Kind.NODE) : Optional.empty();
        return node.isPresent() && words.isAtEnd()
                ? condition.map(read -> new Contract.Never(read, node))
                : Optional.empty();
    }

    private Optional<Contract> onlyIf() {
        Optional<String> ending = name(Scope.Kind.ENDING);
        if (!words.expect("only", "if")) {
            return Optional.empty();
        }
        Optional<Condition> condition = condition(words.last());
        return ending.isPresent() ? condition.map(read -> new Contract.OnlyIf(ending.get(), read)) : Optional.empty();
    }

    private Optional<Contract> canEnd() {
        Token which = words.take();
        if (!which.is("some") && !which.is("every")) {
            words.bad(which, words.wanted(which, "some` or `every"), words.form());
            return Optional.empty();
        }
        if (!words.expect("state", "at")) {
            return Optional.empty();
        }
        Optional<String> node = name(Scope.Kind.NODE);
        Optional<Condition> with = Optional.empty();
        boolean sound = true;
        if (words.peek().is("with")) {
            words.take();
            int every = words.last("every");
            int ending = every < 0 ? words.last("ending") : every;
            with = condition(ending < 0 ? words.last() : ending);
            sound = with.isPresent();
        }
        boolean each = words.peek().is("every");
        if (each) {
            words.take();
        }
        if (!words.expect("ending")) {
            return Optional.empty();
        }
        Optional<String> ending = each ? Optional.empty() : name(Scope.Kind.ENDING);
        sound &= each || ending.isPresent();
        if (!words.expect("can", "be", "reached") || !words.isAtEnd() || !sound || node.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contract.CanEnd(which.is("every"), node.get(), with, ending));
    }

    private Optional<Contract> moves() {
        Optional<String> chapter = name(Scope.Kind.CHAPTER);
        if (!words.expect("moves")) {
            return Optional.empty();
        }
        Optional<String> variable = number();
        if (!words.expect("by", "at", "most")) {
            return Optional.empty();
        }
        Token written = words.take();
        if (!written.isNumber()) {
            words.bad(written, words.wanted(written, "3"), words.form());
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
        return words.isAtEnd() && chapter.isPresent() && variable.isPresent()
                ? most.map(number -> new Contract.Moves(chapter.get(), variable.get(), number))
                : Optional.empty();
    }

    /** A variable that can be added to. */
    private Optional<String> number() {
        Token written = words.take();
        if (written.isEnd()) {
            words.bad(written, words.wanted(written, "variable"), words.form());
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
        Token written = words.take();
        if (written.isEnd()) {
            words.bad(written, words.wanted(written, kind == Scope.Kind.NODE ? "chapter/node" : "name"), words.form());
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
        return words.upTo(to).flatMap(written -> ConditionReader.read(written, names.scope(), diagnostics));
    }
}
