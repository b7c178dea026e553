package hailsham.engine.why;

import java.util.List;

/**
 * What happened in a turn, and why.
 *
 * @param lines those that depend on something, in the order in which they were said
 * @param writes everything that was done to what a state keeps, in its order
 */
public record Account(List<Line> lines, List<Write> writes) {
    public Account {
        lines = List.copyOf(lines);
        writes = List.copyOf(writes);
    }

    /**
     * A line that was said because of something.
     *
     * @param ground holds
     */
    public record Line(String id, String text, Ground ground) {}
}
