package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.expression.Scope;
import hailsham.expression.syntax.Lexer;
import hailsham.expression.syntax.Problems;
import hailsham.expression.syntax.Token;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads effects, parted by {@code ;}, each with {@code when} and a condition after it or none, and checks that every name
 * in them is known and every value fits.
 */
public final class EffectReader {
    private static final String FORMS =
            "an effect is `x += 2`, `x = 3`, `raise x to level`, `set f`, `remember m` or `take k`";

    private static final String EXAMPLE = "x += 2 when y >= 3";

    private static final List<String> VERBS =
            List.of("raise", "set", "clear", "remember", "hear", "take", "lose", "find");

    private final Names names;
    private final Diagnostics diagnostics;
    private final AssignmentReader assignments;

    private EffectReader(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.assignments = new AssignmentReader(names);
    }

    /** Reads the whole of a text as effects: those that are right; what is wrong in the others is reported. */
    public static List<Effect> read(SourceText text, Scope scope, Diagnostics diagnostics) {
        return new EffectReader(new Names(scope, new Problems(text, diagnostics), true), diagnostics).all();
    }

    private List<Effect> all() {
        List<Token> tokens = Lexer.tokens(names.problems().text().text());
        List<Effect> effects = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is(";") || token.isEnd()) {
                Optional<Effect> effect = perhaps(tokens.subList(start, at), token);
                if (effect.isPresent()) {
                    effects.add(effect.get());
                }
                start = at + 1;
            }
        }
        return List.copyOf(effects);
    }

    /** An effect that may stand under a condition; both are looked at, whatever the other is. */
    private Optional<Effect> perhaps(List<Token> tokens, Token end) {
        int when = 0;
        while (when < tokens.size() && !tokens.get(when).is("when")) {
            when++;
        }
        if (when == tokens.size()) {
            return one(tokens, end);
        }
        Token word = tokens.get(when);
        Optional<Effect> effect = one(tokens.subList(0, when), word);
        if (when == tokens.size() - 1) {
            bad(word, "`when` wants a condition after it", "write `" + EXAMPLE + "`");
            return Optional.empty();
        }
        SourceText condition = names.problems()
                .text()
                .part(word.to(), tokens.get(tokens.size() - 1).to());
        Optional<Condition> read = ConditionReader.read(condition, names.scope(), diagnostics);
        return effect.isPresent() && read.isPresent()
                ? Optional.of(new Effect.When(effect.get(), read.get()))
                : Optional.empty();
    }

    private Optional<Effect> one(List<Token> tokens, Token end) {
        if (tokens.isEmpty()) {
            bad(
                    end,
                    "an effect is missing",
                    end.is("when") || (end.isEnd() && end.from() == 0)
                            ? FORMS
                            : "leave out the `;` that parts it from nothing");
            return Optional.empty();
        }
        Token first = tokens.get(0);
        if (!first.isName()) {
            bad(first, "`" + first.text() + "` cannot stand here", FORMS);
            return Optional.empty();
        }
        if (tokens.size() == 1) {
            bare(first);
            return Optional.empty();
        }
        Token second = tokens.get(1);
        int length = second.isName() ? lengthOf(first) : 3;
        if (length == 0) {
            notDone(first);
            return Optional.empty();
        }
        if (tokens.size() > length) {
            Token extra = tokens.get(length);
            bad(extra, "`" + extra.text() + "` cannot stand here", "part effects by `;`");
            return Optional.empty();
        }
        return second.isName() ? verb(tokens) : assignments.read(first, second, tokens.subList(2, tokens.size()));
    }

    /** How many tokens an effect that begins with a verb has; 0 where the word is none. */
    private static int lengthOf(Token verb) {
        return verb.is("raise") ? 4 : VERBS.contains(verb.text()) ? 2 : 0;
    }

    private Optional<Effect> verb(List<Token> tokens) {
        Token object = tokens.get(1);
        return switch (tokens.get(0).text()) {
            case "raise" -> assignments.raise(tokens);
            case "set" -> assignments.flag(object, true);
            case "clear" -> assignments.flag(object, false);
            case "remember" -> names.find(Scope.Kind.MEMORY, object).map(Effect.Remember::new);
            case "hear" -> names.find(Scope.Kind.MEMORY, object).map(Effect.Hear::new);
            case "take" -> handle(Effect.Hand.TAKE, object);
            case "lose" -> handle(Effect.Hand.LOSE, object);
            case "find" -> handle(Effect.Hand.FIND, object);
            default -> throw new AssertionError(tokens);
        };
    }

    private Optional<Effect> handle(Effect.Hand hand, Token object) {
        return names.find(Scope.Kind.KEEPSAKE, object).map(keepsake -> new Effect.Handle(hand, keepsake));
    }

    private void bare(Token word) {
        String name = word.text();
        if (lengthOf(word) > 0) {
            bad(word, "`" + name + "` wants to know what", "write `" + name + " name`");
        } else if (names.variable(word).isPresent()) {
            bad(word, "nothing is done with `" + name + "`", FORMS);
        } else if (names.arithmetic(name).isPresent()) {
            names.unknown(Scope.Kind.VARIABLE, word);
        } else {
            notDone(word);
        }
    }

    private void notDone(Token word) {
        bad(
                word,
                "`" + word.text() + "` is not something that can be done",
                Nearest.hint(word.text(), VERBS).orElse(FORMS));
    }

    private void bad(Token token, String message, String hint) {
        names.problems().report(DiagnosticCode.BAD_EFFECT, token, message, hint);
    }
}
