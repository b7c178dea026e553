package hailsham.author.difference;

import hailsham.telling.carry.Break;
import hailsham.telling.strand.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one way.
 *
 * @param decisions how many it had
 * @param holds how many of the decisions of the older story are still taken
 * @param leftOut decisions that are gone for good, and without which it holds
 * @param broken where it does not hold
 */
public record WayChange(String name, int decisions, int holds, List<Decision> leftOut, Optional<Break> broken) {
    public WayChange {
        leftOut = List.copyOf(leftOut);
    }
}
