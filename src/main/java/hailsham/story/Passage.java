package hailsham.story;

import hailsham.source.Span;
import java.util.List;

/**
 * A paragraph of prose, or one line of it (an option, a reason).
 *
 * @param id the name under which it is known to have been read: {@code kitchen-yard/steps.2} is the second paragraph
 *     written in a node, its variants counted; {@code steps.cross.1} the first of what follows a choice; {@code
 *     doorstop.1}, {@code doorstop.kindly.1}, {@code doorstop.tommy.1} those of a memory
 */
public record Passage(String id, List<Piece> pieces, Span where) {
    public Passage {
        pieces = List.copyOf(pieces);
    }
}
