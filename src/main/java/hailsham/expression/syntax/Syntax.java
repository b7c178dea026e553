package hailsham.expression.syntax;

import java.util.List;

/**
 * A condition as it is written, before anything is known of its names.
 *
 * <p>{@code from} and {@code to} are indices into the text that is read.
 */
public sealed interface Syntax {
    int from();

    int to();

    /** Conditions joined by {@code and}. */
    record All(List<Syntax> parts, int from, int to) implements Syntax {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Conditions joined by {@code or}. */
    record Any(List<Syntax> parts, int from, int to) implements Syntax {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** What stands after {@code not}. */
    record Negation(Syntax part, int from, int to) implements Syntax {}

    /** Two values with a sign between them. */
    record Compared(Syntax left, Token operator, Syntax right) implements Syntax {
        @Override
        public int from() {
            return left.from();
        }

        @Override
        public int to() {
            return right.to();
        }
    }

    /** A name or a number. */
    record Atom(Token token) implements Syntax {
        @Override
        public int from() {
            return token.from();
        }

        @Override
        public int to() {
            return token.to();
        }
    }

    /** {@code lived(doorstop)}, {@code times(steps)}. */
    record Call(Token word, List<Token> arguments, int to) implements Syntax {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int from() {
            return word.from();
        }
    }

    /** What could not be read and was reported. */
    record Broken(int from, int to) implements Syntax {}
}
