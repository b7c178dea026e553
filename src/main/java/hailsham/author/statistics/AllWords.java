package hailsham.author.statistics;

import hailsham.check.prose.Words;
import hailsham.story.Block;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;

/** Counts the words of a text in all its variants. */
public final class AllWords {
    private AllWords() {}

    /** All that are written, in every variant; memories that are recalled are not counted here. */
    public static int in(List<Block> text) {
        int words = 0;
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                words += in(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                words += first.variants().stream().mapToInt(v -> in(v.text())).sum();
            } else if (block instanceof Block.Recall recall) {
                words += in(recall.otherwise());
            } else if (block instanceof Block.Rewrite rewrite) {
                words += in(rewrite.first()) + in(rewrite.then());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
        return words;
    }

    public static int in(Passage passage) {
        return allPieces(passage.pieces());
    }

    private static int allPieces(List<Piece> pieces) {
        int words = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words plain) {
                words += Words.in(plain.text());
            } else if (piece instanceof Piece.Either either) {
                words += allPieces(either.then()) + allPieces(either.otherwise());
            } else if (piece instanceof Piece.Alternatives alternatives) {
                words += alternatives.items().stream()
                        .mapToInt(AllWords::allPieces)
                        .sum();
            } else {
                throw new AssertionError(piece);
            }
        }
        return words;
    }
}
