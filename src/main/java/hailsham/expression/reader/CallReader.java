package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.syntax.Syntax;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what asks about the past: {@code lived(doorstop)}, {@code retold(doorstop, kindly)}, {@code times(steps)}. */
record CallReader(Names names) {
    private static final String TIMES = "times";

    /** Whether a word asks about the past. */
    static boolean isWord(String word) {
        return word.equals(TIMES) || predicate(word).isPresent();
    }

    static boolean isTimes(Syntax syntax) {
        return syntax instanceof Syntax.Call call && call.word().is(TIMES);
    }

    /** A call that holds or not; empty where something was wrong and was reported. */
    Optional<Condition> condition(Syntax.Call call) {
        if (isTimes(call)) {
            names.problems()
                    .report(
                            DiagnosticCode.WRONG_TYPE,
                            call,
                            names.problems().quoted(call) + " is a number",
                            "compare it: `" + call.word().text() + "(...) >= 2`");
            return Optional.empty();
        }
        Optional<Condition.Predicate> predicate = predicate(call.word().text());
        if (predicate.isEmpty()) {
            unknownWord(call);
            return Optional.empty();
        }
        Scope.Kind kind = predicate.get().kind();
        int most = detailed(predicate.get()) ? 2 : 1;
        String form = noun(kind)
                + (predicate.get() == Condition.Predicate.RETOLD
                        ? ", way"
                        : predicate.get() == Condition.Predicate.SHARED ? ", person" : "");
        if (!counted(call, most, form)) {
            return Optional.empty();
        }
        Optional<String> subject = names.find(kind, call.arguments().get(0));
        if (call.arguments().size() == 1) {
            return subject.map(name -> new Condition.Happened(predicate.get(), name, Optional.empty()));
        }
        Token written = call.arguments().get(1);
        Optional<String> detail = predicate.get() == Condition.Predicate.SHARED
                ? names.find(Scope.Kind.PERSON, written)
                : subject.flatMap(memory -> way(memory, written));
        if (subject.isEmpty() || detail.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Happened(predicate.get(), subject.get(), detail));
    }

    /** {@code times(steps)} as one side of a comparison. */
    Optional<Condition.Operand> times(Syntax.Call call) {
        if (!counted(call, 1, noun(Scope.Kind.NODE))) {
            return Optional.empty();
        }
        return names.find(Scope.Kind.NODE, call.arguments().get(0)).map(Condition.Operand.Times::new);
    }

    private Optional<String> way(String memory, Token written) {
        Scope scope = names.scope();
        if (scope.way(memory, written.text())) {
            return Optional.of(written.text());
        }
        names.problems()
                .report(
                        DiagnosticCode.UNKNOWN_NAME,
                        written,
                        "`" + memory + "` is not retold in a way called `" + written.text() + "`",
                        Nearest.hint(written.text(), scope.ways(memory))
                                .or(() -> Wording.oneOf(scope.ways(memory)))
                                .orElse("a way is called as under `retell:` of the memory"));
        return Optional.empty();
    }

    /** Whether there are as many arguments as there can be; {@code form} is how they are written. */
    private boolean counted(Syntax.Call call, int most, String form) {
        int size = call.arguments().size();
        if (size >= 1 && size <= most) {
            return true;
        }
        String word = call.word().text();
        names.problems()
                .report(
                        DiagnosticCode.BAD_CONDITION,
                        call,
                        size == 0
                                ? "`" + word + "` wants to know of what"
                                : "`" + word + "` is asked of " + (most == 1 ? "one thing" : "two things at most"),
                        "write `" + word + "(" + form + ")`");
        return false;
    }

    /** Says that there is no such word. */
    void unknownWord(Syntax.Call call) {
        List<String> words = Stream.concat(
                        Stream.of(Condition.Predicate.values()).map(Condition.Predicate::word), Stream.of(TIMES))
                .toList();
        names.problems()
                .report(
                        DiagnosticCode.UNKNOWN_NAME,
                        call.word(),
                        "nothing can be asked with `" + call.word().text() + "`",
                        Nearest.hint(call.word().text(), words).or(() -> Wording.oneOf(words)));
    }

    private static String noun(Scope.Kind kind) {
        return kind == Scope.Kind.CHOICE ? "node.choice" : kind.noun();
    }

    private static Optional<Condition.Predicate> predicate(String word) {
        for (Condition.Predicate predicate : Condition.Predicate.values()) {
            if (word.equals(predicate.word())) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }

    private static boolean detailed(Condition.Predicate predicate) {
        return predicate == Condition.Predicate.RETOLD || predicate == Condition.Predicate.SHARED;
    }
}
