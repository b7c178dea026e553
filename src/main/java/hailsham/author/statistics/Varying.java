package hailsham.author.statistics;

import hailsham.story.Block;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;

/** Tells a text that always reads alike from one that does not. */
final class Varying {
    private Varying() {}

    static boolean is(List<Block> text) {
        return text.stream().anyMatch(Varying::is);
    }

    private static boolean is(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return is(paragraph.passage());
        } else if (block instanceof Block.Rewrite rewrite) {
            return is(rewrite.first()) || is(rewrite.then());
        } else if (block instanceof Block.Recall recall) {
            return !recall.otherwise().isEmpty();
        } else if (block instanceof Block.FirstOf) {
            return true;
        } else if (block instanceof Block.Tell || block instanceof Block.Retell || block instanceof Block.Pause) {
            return false;
        }
        throw new AssertionError(block);
    }

    private static boolean is(Passage passage) {
        return passage.pieces().stream().anyMatch(piece -> !(piece instanceof Piece.Words));
    }
}
