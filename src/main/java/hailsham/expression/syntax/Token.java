package hailsham.expression.syntax;

/**
 * A word, number or sign of an expression.
 *
 * @param text as it is written; empty at the end
 * @param from index of its first character in the text that is read
 * @param to index after its last
 */
public record Token(Kind kind, String text, int from, int to) {
    public enum Kind {
        /** A word that may be a name: {@code and}, {@code let-in}, {@code kitchen-yard/steps.cross}. */
        NAME,
        /** Digits, with a {@code -} before them if there is one. */
        NUMBER,
        /** Anything else. */
        SIGN,
        END
    }

    public boolean is(String word) {
        return kind != Kind.END && text.equals(word);
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isEnd() {
        return kind == Kind.END;
    }

    /** Whether it joins conditions or ends a group of them: where reading can go on after a mistake. */
    boolean joins() {
        return isEnd() || is("and") || is("or") || is(")");
    }
}
