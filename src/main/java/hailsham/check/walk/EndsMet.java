package hailsham.check.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ways that led to an end of the story: some for each point at which it ends. */
public final class EndsMet {
    private static final int KEPT = 8;

    private final Map<Integer, List<Trail>> byPoint = new TreeMap<>();

    /** Notes that a trail leads to an end; of those that were met often enough no more are kept. */
    public void met(int point, Trail trail) {
        List<Trail> here = byPoint.computeIfAbsent(point, p -> new ArrayList<>());
        if (here.size() < KEPT) {
            here.add(trail);
        }
    }

    /** The trails to a point; none where the story does not end there, or nobody has come there yet. */
    public List<Trail> at(int point) {
        return List.copyOf(byPoint.getOrDefault(point, List.of()));
    }

    /** All of them. */
    public Collection<Trail> all() {
        return byPoint.values().stream().flatMap(List::stream).toList();
    }
}
