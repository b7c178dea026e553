package hailsham.yaml.nodes;

import hailsham.story.Piece;
import java.util.List;

/** Counts words as readers would meet them. */
final class WordCount {
    private WordCount() {}

    /** The most words that pieces can come to, whichever way they vary. */
    static int most(List<Piece> pieces) {
        int words = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words written) {
                words += count(written.text());
            } else if (piece instanceof Piece.Either either) {
                words += Math.max(most(either.then()), most(either.otherwise()));
            } else if (piece instanceof Piece.Alternatives alternatives) {
                int longest = 0;
                for (List<Piece> item : alternatives.items()) {
                    longest = Math.max(longest, most(item));
                }
                words += longest;
            } else {
                throw new AssertionError(piece);
            }
        }
        return words;
    }

    private static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
