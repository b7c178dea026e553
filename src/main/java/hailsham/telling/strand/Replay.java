package hailsham.telling.strand;

/**
 * A replay.
 *
 * @param number of its strand
 * @param decisions how many of its own stand in it
 */
public record Replay(int number, Origin origin, Fate fate, int decisions) {}
