package hailsham.telling.strand;

import hailsham.engine.State;

/**
 * A chapter's entry.
 *
 * @param position how many decisions stood when it was entered
 */
public record Checkpoint(String chapter, int position, State state) {}
