package hailsham.check.walk;

import hailsham.check.model.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Ways into a story that were gone once, to be gone again for other questions, or in a story that was made of this one.
 *
 * @param ways each the decisions that a reader took, in order, as their ids
 */
public record KnownWays(List<List<String>> ways) {
    /** Where nobody has gone any way yet. */
    public static final KnownWays NONE = new KnownWays(List.of());

    public KnownWays {
        ways = List.copyOf(ways);
    }

    /** The ways of some trails, without those that another only goes on from. */
    public static KnownWays of(Collection<Trail> trails) {
        Set<Trail> goneOnFrom = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Trail trail : trails) {
            Trail at = trail.before();
            while (at != null && goneOnFrom.add(at)) {
                at = at.before();
            }
        }
        Set<Trail> last = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<String>> ways = new ArrayList<>();
        for (Trail trail : trails) {
            if (!goneOnFrom.contains(trail) && last.add(trail)) {
                ways.add(trail.edges().stream()
                        .map(Edge::decision)
                        .map(decision -> decision.orElseThrow())
                        .toList());
            }
        }
        return new KnownWays(ways);
    }
}
