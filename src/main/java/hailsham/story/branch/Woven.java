package hailsham.story.branch;

/**
 * A branch that is woven into a story.
 *
 * @param mark tells what its file said then from whatever else it said before or says now
 */
public record Woven(String title, String mark) {}
