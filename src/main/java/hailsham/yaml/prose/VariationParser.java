package hailsham.yaml.prose;

import hailsham.expression.Condition;
import hailsham.source.DiagnosticCode;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what stands in braces. */
final class VariationParser {
    /** More braces in each other than somebody can read. */
    private static final int DEEPEST = 8;

    private final Cursor cursor;
    private final Supplier<List<Piece>> alternative;
    private final Conditions conditions;
    private int depth;
    private boolean unclosed;

    /** Reads a stretch of the paragraph as a condition. */
    interface Conditions {
        Optional<Condition> read(int from, int to);
    }

    /** With what reads on to the bar or brace that ends an alternative. */
    VariationParser(Cursor cursor, Supplier<List<Piece>> alternative, Conditions conditions) {
        this.cursor = cursor;
        this.alternative = alternative;
        this.conditions = conditions;
    }

    /** Whether a bar or a closing brace now belongs to a brace. */
    boolean inside() {
        return depth > 0;
    }

    /** From an opening brace to past the one that closes it; empty where it could not be read. */
    Optional<Piece> read() {
        int open = cursor.at();
        if (depth == DEEPEST) {
            return tooDeep(open);
        }
        cursor.skipSyntax(open + 1);
        depth++;
        Optional<Piece> read = cursor.startsIf(cursor.at()) ? either(open) : alternatives(open);
        depth--;
        if (!cursor.atEnd()) {
            cursor.skipSyntax(cursor.at() + 1);
        } else if (!unclosed) {
            unclosed = true;
            cursor.report(
                    DiagnosticCode.UNCLOSED_BRACE,
                    open,
                    open + 1,
                    "nothing closes this `{` before the paragraph ends",
                    "close it with `}`, or write `\\{` for the character itself");
        }
        return read;
    }

    private Optional<Piece> tooDeep(int open) {
        cursor.report(
                DiagnosticCode.TOO_DEEP,
                open,
                open + 1,
                "these braces stand in " + DEEPEST + " others",
                "write the paragraph twice, under `when:` and `else:`");
        cursor.to(cursor.text().length());
        unclosed = true;
        return Optional.empty();
    }

    /** From {@code if} to the closing brace. */
    private Optional<Piece> either(int open) {
        String text = cursor.text();
        int start = text.indexOf("if", cursor.at());
        int colon = start;
        while (colon < text.length() && ":|{}".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':') {
            bad(
                    start,
                    start + 2,
                    "no `:` parts this condition from its words",
                    "write `{if condition: this | that}`, or `\\if` for the word itself");
            toClosing();
            return Optional.empty();
        }
        Optional<Condition> condition = conditions.read(start + 2, colon);
        cursor.skipSyntax(colon + 1);
        List<Piece> then = alternative.get();
        List<Piece> otherwise = cursor.at('|') ? otherwise(open) : List.of();
        if (then.isEmpty() && otherwise.isEmpty()) {
            empty(open);
        }
        return condition.isEmpty() ? Optional.empty() : Optional.of(new Piece.Either(condition.get(), then, otherwise));
    }

    /** What stands after the bar: more conditions, or the last alternative. */
    private List<Piece> otherwise(int open) {
        cursor.skipSyntax(cursor.at() + 1);
        if (cursor.startsIf(cursor.at())) {
            return either(open).map(List::of).orElse(List.of());
        }
        List<Piece> last = alternative.get();
        if (cursor.at('|')) {
            bad(
                    cursor.at(),
                    cursor.at() + 1,
                    "nothing can follow what stands without a condition",
                    "begin the one before with `if condition:`, or write `\\|` for the character itself");
            toClosing();
        }
        return last;
    }

    private Optional<Piece> alternatives(int open) {
        Piece.Order order = order();
        List<List<Piece>> items = new ArrayList<>(List.of(alternative.get()));
        while (cursor.at('|')) {
            cursor.skipSyntax(cursor.at() + 1);
            items.add(alternative.get());
        }
        if (items.stream().allMatch(List::isEmpty)) {
            empty(open);
            return Optional.empty();
        }
        if (items.size() == 1 && order != Piece.Order.ONCE && !cursor.atEnd()) {
            bad(
                    open,
                    cursor.at() + 1,
                    "there is nothing here to vary",
                    "part alternatives by `|`, or write `\\{` for the character itself");
        }
        return Optional.of(new Piece.Alternatives(order, items));
    }

    private Piece.Order order() {
        boolean cycle = cursor.at('&');
        boolean once = cursor.at('!');
        if (cycle || once) {
            cursor.skipSyntax(cursor.at() + 1);
        }
        return cycle ? Piece.Order.CYCLE : once ? Piece.Order.ONCE : Piece.Order.SEQUENCE;
    }

    /** Says that braces are empty, unless more is wrong with them. */
    private void empty(int open) {
        if (!cursor.atEnd()) {
            bad(
                    open,
                    cursor.at() + 1,
                    "these braces say nothing",
                    "write `{if condition: this | that}` or `{first|later}`");
        }
    }

    /** On to the brace that closes this one, past all between. */
    private void toClosing() {
        int inner = 0;
        while (!cursor.atEnd()) {
            if (cursor.at('}') && inner == 0) {
                return;
            }
            inner += cursor.at('{') ? 1 : cursor.at('}') ? -1 : 0;
            int next = cursor.at() + (cursor.at('\\') ? 2 : 1);
            cursor.skipSyntax(Math.min(next, cursor.text().length()));
        }
    }

    private void bad(int from, int to, String message, String hint) {
        cursor.report(DiagnosticCode.BAD_VARIATION, from, to, message, hint);
    }
}
