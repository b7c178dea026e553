package hailsham.story.branch;

/**
 * A branch that is woven into a story.
 *
 * @param version of the story for which it was written
 * @param mark tells what its file said then from whatever else it said before or says now
 */
public record Woven(String title, int version, String mark) {}
