package hailsham.compiled;

import hailsham.story.Block;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;

/** Writes what is read: blocks, passages and pieces, each with a letter for what it is. */
record TextWriter(Output out, ExpressionWriter expressions) {
    void blocks(List<Block> blocks) {
        out.list(blocks, this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.number('p');
            passage(paragraph.passage());
        } else if (block instanceof Block.FirstOf first) {
            out.number('f');
            out.list(first.variants(), variant -> {
                out.optional(variant.when(), expressions::condition);
                blocks(variant.text());
            });
            out.span(first.where());
        } else if (block instanceof Block.Recall recall) {
            out.number('r');
            out.text(recall.memory());
            blocks(recall.otherwise());
            out.span(recall.where());
        } else if (block instanceof Block.Tell tell) {
            out.number('t');
            out.text(tell.memory());
            out.span(tell.where());
        } else if (block instanceof Block.Retell retell) {
            out.number('o');
            out.text(retell.memory());
            out.span(retell.where());
        } else if (block instanceof Block.Pause pause) {
            out.number('-');
            out.span(pause.where());
        } else if (block instanceof Block.Rewrite rewrite) {
            out.number('w');
            passage(rewrite.first());
            passage(rewrite.then());
            out.span(rewrite.where());
        } else {
            throw new AssertionError(block);
        }
    }

    void passage(Passage passage) {
        out.text(passage.id());
        pieces(passage.pieces());
        out.span(passage.where());
    }

    private void pieces(List<Piece> pieces) {
        out.list(pieces, this::piece);
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Words words) {
            out.number('w');
            out.text(words.text());
        } else if (piece instanceof Piece.Either either) {
            out.number('e');
            expressions.condition(either.when());
            pieces(either.then());
            pieces(either.otherwise());
        } else if (piece instanceof Piece.Alternatives alternatives) {
            out.number('a');
            out.value(alternatives.order());
            out.list(alternatives.items(), this::pieces);
        } else {
            throw new AssertionError(piece);
        }
    }
}
