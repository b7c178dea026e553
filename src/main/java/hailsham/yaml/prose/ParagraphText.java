package hailsham.yaml.prose;

import hailsham.source.Span;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.List;

/** A paragraph that was read and has no id yet. */
public record ParagraphText(List<Piece> pieces, Span where) {
    public ParagraphText {
        pieces = List.copyOf(pieces);
    }

    /** The same under the name by which it is known to have been read. */
    public Passage passage(String id) {
        return new Passage(id, pieces, where);
    }
}
