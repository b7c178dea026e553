package hailsham.telling.strand;

/**
 * A decision where it was taken among all that were ever taken in one telling.
 *
 * @param parent the number of the step after which it was taken, which is less than its own; steps are numbered from 1 in
 *     the order in which they were first taken, and 0 is where the telling begins
 */
public record Step(int parent, Decision decision) {}
