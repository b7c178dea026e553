package hailsham.story;

import hailsham.expression.Effect;
import hailsham.source.Span;
import java.util.List;

/**
 * A screen of a chapter.
 *
 * @param effects done on entering
 * @param where its name in the file
 */
public record Node(NodeId id, List<Effect> effects, List<Block> text, NodeEnd end, Span where) {
    public Node {
        effects = List.copyOf(effects);
        text = List.copyOf(text);
    }
}
