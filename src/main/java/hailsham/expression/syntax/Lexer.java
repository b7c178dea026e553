package hailsham.expression.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts an expression into tokens. It never fails: what belongs to no expression becomes a sign of its own, for the
 * parser to complain of.
 */
public final class Lexer {
    /** Signs of two characters; some are here only to be told how they are written in this language. */
    private static final List<String> PAIRS =
            List.of("==", "!=", "<=", ">=", "+=", "-=", "&&", "||", "=<", "=>", "<>", "++", "--");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text; the last is the end. */
    public static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : lexer.token(at);
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", lexer.end(), lexer.end()));
        return lexer.tokens;
    }

    /** After the last token: a complaint that something is missing points there, not past the blanks. */
    private int end() {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).to();
    }

    private int token(int from) {
        char c = text.charAt(from);
        if (isWord(c)) {
            return word(from);
        }
        if (c == '-' && from + 1 < text.length() && isDigit(text.charAt(from + 1))) {
            int to = from + 1;
            while (to < text.length() && isDigit(text.charAt(to))) {
                to++;
            }
            return add(Token.Kind.NUMBER, from, to);
        }
        if (from + 2 <= text.length() && PAIRS.contains(text.substring(from, from + 2))) {
            return add(Token.Kind.SIGN, from, from + 2);
        }
        return add(Token.Kind.SIGN, from, text.offsetByCodePoints(from, 1));
    }

    /** A joint belongs to a word only between two of its characters, so that {@code x-=1} is three tokens. */
    private int word(int from) {
        int to = from;
        boolean digits = true;
        while (to < text.length()) {
            char c = text.charAt(to);
            boolean joint = isJoint(c) && to + 1 < text.length() && isWord(text.charAt(to + 1));
            if (!isWord(c) && !joint) {
                break;
            }
            digits &= isDigit(c);
            to++;
        }
        return add(digits ? Token.Kind.NUMBER : Token.Kind.NAME, from, to);
    }

    private int add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(kind, text.substring(from, to), from, to));
        return to;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/';
    }

    /** Wider than what a name may hold, so that {@code Ruth_trust} is one unknown name and not four mistakes. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
