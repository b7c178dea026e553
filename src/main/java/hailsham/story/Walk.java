package hailsham.story;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import java.util.List;
import java.util.Optional;

/**
 * Goes through what is written in a node, a memory or a text, whether a reader can come to it or not, and shows what a
 * state can make a difference to, and what makes a difference to the state.
 */
public final class Walk {
    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is shown things, in the order in which they are written. */
    public interface Visitor {
        /** A condition of a text, an option or a way on; those of effects are shown with the effects. */
        void condition(Condition condition);

        /** A memory that breaks in where it is held. */
        default void recall(String memory) {}

        /** An effect, its condition with it. */
        default void effect(Effect effect) {}
    }

    /** Goes through a node: its effects, its text, and its end. */
    public static void through(Node node, Visitor visitor) {
        Walk walk = new Walk(visitor);
        node.effects().forEach(visitor::effect);
        walk.text(node.text());
        walk.end(node.end());
    }

    /** Goes through a memory, its retellings and its answers. */
    public static void through(Memory memory, Visitor visitor) {
        Walk walk = new Walk(visitor);
        walk.text(memory.text());
        for (Memory.Retelling retelling : memory.retellings()) {
            walk.passage(retelling.option());
            retelling.effects().forEach(visitor::effect);
            walk.text(retelling.says());
        }
        for (Memory.Answer answer : memory.with().values()) {
            walk.text(answer.text());
            answer.effects().forEach(visitor::effect);
        }
    }

    /** Goes through a text. */
    public static void through(List<Block> text, Visitor visitor) {
        new Walk(visitor).text(text);
    }

    /** Goes through a passage. */
    public static void through(Passage passage, Visitor visitor) {
        new Walk(visitor).passage(passage);
    }

    private void end(NodeEnd end) {
        if (end instanceof NodeEnd.Choices choices) {
            choices.choices().forEach(this::choice);
        } else if (end instanceof NodeEnd.Go go) {
            go.ways().forEach(way -> condition(way.when()));
        } else if (end instanceof NodeEnd.Threads threads) {
            condition(threads.on().when());
            passage(threads.on().text());
        } else if (end instanceof NodeEnd.Share share) {
            passage(share.keep().text());
            share.keep().effects().forEach(visitor::effect);
            text(share.keep().says());
        } else if (!(end instanceof NodeEnd.Ends)) {
            throw new AssertionError(end);
        }
    }

    private void choice(Choice choice) {
        condition(choice.when());
        passage(choice.text());
        choice.locked().ifPresent(this::passage);
        choice.effects().forEach(visitor::effect);
        text(choice.says());
    }

    private void text(List<Block> text) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                passage(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                for (Block.Variant variant : first.variants()) {
                    condition(variant.when());
                    text(variant.text());
                }
            } else if (block instanceof Block.Recall recall) {
                visitor.recall(recall.memory());
                text(recall.otherwise());
            } else if (block instanceof Block.Rewrite rewrite) {
                passage(rewrite.first());
                passage(rewrite.then());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void passage(Passage passage) {
        pieces(passage.pieces());
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Either either) {
                visitor.condition(either.when());
                pieces(either.then());
                pieces(either.otherwise());
            } else if (piece instanceof Piece.Alternatives alternatives) {
                alternatives.items().forEach(this::pieces);
            } else if (!(piece instanceof Piece.Words)) {
                throw new AssertionError(piece);
            }
        }
    }

    private void condition(Optional<Condition> condition) {
        condition.ifPresent(visitor::condition);
    }
}
