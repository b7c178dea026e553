package hailsham.yaml.decode;

import hailsham.source.Span;
import hailsham.yaml.nodes.Reading;

/**
 * A chapter before it is read: its file, and the part that it is in.
 *
 * @param where its id
 */
record ChapterPlan(String id, PartPlan part, Reading reading, Span where) {}
