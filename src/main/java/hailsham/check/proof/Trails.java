package hailsham.check.proof;

import hailsham.check.search.Search;
import hailsham.check.walk.Trail;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The shortest trails to the states of a search. Those that begin alike share their beginnings. */
final class Trails {
    private final Search search;
    private final @Nullable Trail[] known;
    private int[] path = new int[64];

    Trails(Search search) {
        this.search = search;
        this.known = new Trail[search.count()];
        this.known[0] = Trail.NONE;
    }

    Trail to(int state) {
        int length = 0;
        int at = state;
        while (known[at] == null) {
            if (length == path.length) {
                path = Arrays.copyOf(path, 2 * length);
            }
            path[length++] = at;
            at = search.parent(at);
        }
        Trail trail = known[at];
        while (length > 0) {
            at = path[--length];
            trail = trail.then(search.edge(at));
            known[at] = trail;
        }
        return trail;
    }
}
