package hailsham.yaml.decode;

import hailsham.source.Span;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.Writing;

/**
 * A part as {@code story.yaml} lists it.
 *
 * @param orderRead whether it could be read if the part is free
 * @param where its id
 */
record PartPlan(String id, Reading reading, String folder, boolean free, boolean orderRead, Span where) {
    /** No two have one id; to compare all of them costs as many classes as a file of the story takes time. */
    boolean isSame(PartPlan other) {
        return id.equals(other.id);
    }

    String title(Writing writing) {
        return writing.plain(reading, "title");
    }
}
