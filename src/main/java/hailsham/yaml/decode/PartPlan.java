package hailsham.yaml.decode;

import hailsham.source.Span;

/**
 * A part as {@code story.yaml} lists it.
 *
 * @param where its id
 */
record PartPlan(String id, Reading reading, String folder, boolean free, Span where) {
    String title(Writing writing) {
        return writing.plain(reading, "title");
    }
}
