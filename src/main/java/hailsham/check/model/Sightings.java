package hailsham.check.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where everything can be met. */
final class Sightings {
    private final Map<Sight, List<Where>> all = new LinkedHashMap<>();
    private final Map<Sight, Arm> arms = new HashMap<>();

    void add(Sight.Kind kind, int unit, int index, int arm, int point, Formula when) {
        List<Where> where = all.computeIfAbsent(new Sight(kind, unit, index, arm), sight -> new ArrayList<>(1));
        if (!when.equals(Formula.FALSE)) {
            where.add(new Where(point, when));
        }
    }

    /** Adds what a passage may come to where it is read. */
    void add(Sight.Kind kind, int unit, int index, List<Arm> passage, int point, Formula read) {
        for (int i = 0; i < passage.size(); i++) {
            add(kind, unit, index, i, point, Formula.and(read, passage.get(i).when()));
            arms.put(new Sight(kind, unit, index, i), passage.get(i));
        }
    }

    Map<Sight, Arm> arms() {
        return arms;
    }

    Map<Sight, List<Where>> all() {
        return all;
    }
}
