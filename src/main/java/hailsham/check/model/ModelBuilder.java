package hailsham.check.model;

import hailsham.engine.program.Program;
import hailsham.engine.program.Stop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the points and edges of a program, beginning at its start and following the code as the engine runs it.
 *
 * <p>A point is made where the code stops, where a node's text begins, where the ways of a fork change different things,
 * and where something is read after something was changed.
 */
final class ModelBuilder {
    private final Program program;
    private final Sources sources;
    private final Sightings sightings = new Sightings();
    private final Regions regions;
    private final Reading reading;
    private final List<Point> points = new ArrayList<>();
    private final Map<Place, Point> byPlace = new HashMap<>();

    /** Stops at which the reader stops only in some states, where she has stopped. */
    private final Map<Place, Point> stopped = new HashMap<>();

    private final Deque<Runnable> toFollow = new ArrayDeque<>();

    ModelBuilder(Program program) {
        this.program = program;
        this.sources = new Sources(program);
        this.regions = new Regions(program, false);
        this.reading = new Reading(program, sources, regions, sightings);
    }

    Model build() {
        for (int node = 0; node < program.nodes(); node++) {
            sightings.add(Sight.Kind.NODE, node, 0, 0, Model.START, Formula.FALSE);
        }
        for (int memory = 0; memory < program.story().memories().size(); memory++) {
            sightings.add(Sight.Kind.MEMORY, program.text(memory), 0, 0, Model.START, Formula.FALSE);
            int next =
                    memory + 1 < program.story().memories().size() ? program.retelling(memory + 1, 0) : program.units();
            for (int unit = program.retelling(memory, 0); unit < next; unit++) {
                sightings.add(Sight.Kind.UNIT, unit, 0, 0, Model.START, Formula.FALSE);
            }
        }
        int first = program.node(program.story().begins());
        Point start = new Point(points.size(), first, new Place(first, 0, List.of()));
        points.add(start);
        new Course(this, start).begin(first);
        while (!toFollow.isEmpty()) {
            toFollow.remove().run();
        }
        new Looking(program, sources, sightings).note();
        for (Point point : points) {
            if (point.number() != Model.START) {
                sightings.add(Sight.Kind.NODE, point.node(), 0, 0, point.number(), Formula.TRUE);
            }
        }
        return new Model(program, sources, points, sightings);
    }

    Program program() {
        return program;
    }

    Sources sources() {
        return sources;
    }

    Sightings sightings() {
        return sightings;
    }

    Regions regions() {
        return regions;
    }

    Reading reading() {
        return reading;
    }

    /** The point at a place. */
    Point point(Place place) {
        Point known = byPlace.get(place);
        if (known == null) {
            Point made = make(place);
            byPlace.put(place, made);
            toFollow.add(() -> new Course(this, made).follow(place));
            return made;
        }
        return known;
    }

    /** The point at a stop where the reader has stopped. */
    Point stopped(Place place, Stop stop) {
        Point known = stopped.get(place);
        if (known == null) {
            Point made = make(place);
            stopped.put(place, made);
            toFollow.add(() -> new Decisions(this, made).at(place, stop));
            return made;
        }
        return known;
    }

    private Point make(Place place) {
        Point made = new Point(points.size(), place.node(), place);
        points.add(made);
        return made;
    }
}
