package hailsham.compiled;

import hailsham.story.Block;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;

/** Reads what {@link TextWriter} wrote. */
final class TextReader {
    private static final Piece.Order[] ORDERS = Piece.Order.values();

    private final Input in;
    private final ExpressionReader expressions;

    TextReader(Input in, ExpressionReader expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    List<Block> blocks() {
        return in.nested(() -> in.list(this::block));
    }

    private Block block() {
        return switch (in.number()) {
            case 'p' -> new Block.Paragraph(passage());
            case 'f' -> new Block.FirstOf(in.list(this::variant), in.span());
            case 'r' -> new Block.Recall(in.text(), blocks(), in.span());
            case 't' -> new Block.Tell(in.text(), in.span());
            case 'o' -> new Block.Retell(in.text(), in.span());
            case '-' -> new Block.Pause(in.span());
            case 'w' -> new Block.Rewrite(passage(), passage(), in.span());
            default -> throw Input.damaged("no such block");
        };
    }

    private Block.Variant variant() {
        return new Block.Variant(in.optional(expressions::condition), blocks());
    }

    Passage passage() {
        return new Passage(in.text(), pieces(), in.span());
    }

    private List<Piece> pieces() {
        return in.nested(() -> in.list(this::piece));
    }

    private Piece piece() {
        return switch (in.number()) {
            case 'w' -> new Piece.Words(in.text());
            case 'e' -> new Piece.Either(expressions.condition(), pieces(), pieces());
            case 'a' -> new Piece.Alternatives(in.value(ORDERS), in.list(this::pieces));
            default -> throw Input.damaged("no such piece");
        };
    }
}
