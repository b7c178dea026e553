package hailsham.author.statistics;

import hailsham.story.Block;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;
import java.util.regex.Pattern;

/** Counts words: what stands between spaces and has a letter or a digit in it. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** All that are written, in every variant; memories that are recalled are not counted here. */
    static int all(List<Block> text) {
        int words = 0;
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                words += all(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                words += first.variants().stream().mapToInt(v -> all(v.text())).sum();
            } else if (block instanceof Block.Recall recall) {
                words += all(recall.otherwise());
            } else if (block instanceof Block.Rewrite rewrite) {
                words += all(rewrite.first()) + all(rewrite.then());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
        return words;
    }

    static int all(Passage passage) {
        return allPieces(passage.pieces());
    }

    private static int allPieces(List<Piece> pieces) {
        int words = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words plain) {
                words += count(plain.text());
            } else if (piece instanceof Piece.Either either) {
                words += allPieces(either.then()) + allPieces(either.otherwise());
            } else if (piece instanceof Piece.Alternatives alternatives) {
                words +=
                        alternatives.items().stream().mapToInt(Words::allPieces).sum();
            } else {
                throw new AssertionError(piece);
            }
        }
        return words;
    }

    /** Those that are read in one go through it: the mean of what varies. */
    static double once(Passage passage) {
        return oncePieces(passage.pieces());
    }

    private static double oncePieces(List<Piece> pieces) {
        double words = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words plain) {
                words += count(plain.text());
            } else if (piece instanceof Piece.Either either) {
                words += (oncePieces(either.then()) + oncePieces(either.otherwise())) / 2;
            } else if (piece instanceof Piece.Alternatives alternatives) {
                words += alternatives.items().stream()
                        .mapToDouble(Words::oncePieces)
                        .average()
                        .orElse(0);
            } else {
                throw new AssertionError(piece);
            }
        }
        return words;
    }

    private static int count(String text) {
        return (int) SPACE.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
