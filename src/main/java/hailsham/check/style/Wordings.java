package hailsham.check.style;

import hailsham.check.prose.Words;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways in which a passage can be worded: not all that there are, but each piece of it in one at least. */
final class Wordings {
    private Wordings() {}

    /** Without emphasis, single spaces between words, a line of text each; those that come to nothing are not there. */
    static List<String> of(Passage passage) {
        Set<String> wordings = new LinkedHashSet<>();
        for (int number = 0; number < ways(passage.pieces()); number++) {
            StringBuilder text = new StringBuilder();
            write(passage.pieces(), number, text);
            wordings.add(plain(text));
        }
        wordings.remove("");
        return List.copyOf(wordings);
    }

    /** Single spaces for all space; asterisks go, and of escaped signs the backslash. */
    private static String plain(StringBuilder text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Words.isSpace(sign)) {
                if (!space) {
                    plain.append(' ');
                }
                space = true;
                continue;
            }
            space = false;
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                space = Words.isSpace(text.charAt(i));
                plain.append(space ? ' ' : text.charAt(i));
            } else if (sign != '*') {
                plain.append(sign);
            }
        }
        return plain.toString().strip();
    }

    private static int ways(List<Piece> pieces) {
        int most = 1;
        for (Piece piece : pieces) {
            most = Math.max(most, ways(piece));
        }
        return most;
    }

    private static int ways(Piece piece) {
        if (piece instanceof Piece.Words) {
            return 1;
        } else if (piece instanceof Piece.Either either) {
            return ways(either.then()) + ways(either.otherwise());
        } else if (piece instanceof Piece.Alternatives alternatives) {
            int sum = 0;
            for (List<Piece> item : alternatives.items()) {
                sum += ways(item);
            }
            return sum;
        }
        throw new AssertionError(piece);
    }

    private static void write(List<Piece> pieces, int number, StringBuilder into) {
        for (Piece piece : pieces) {
            int way = number % ways(piece);
            if (piece instanceof Piece.Words words) {
                into.append(words.text());
            } else if (piece instanceof Piece.Either either) {
                writeOne(List.of(either.then(), either.otherwise()), way, into);
            } else if (piece instanceof Piece.Alternatives alternatives) {
                writeOne(alternatives.items(), way, into);
            } else {
                throw new AssertionError(piece);
            }
        }
    }

    private static void writeOne(List<List<Piece>> items, int way, StringBuilder into) {
        int left = way;
        for (List<Piece> item : items) {
            if (left < ways(item)) {
                write(item, left, into);
                return;
            }
            left -= ways(item);
        }
    }
}
