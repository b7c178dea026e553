package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Line;
import java.util.List;

/** A map, and where each thing of it is drawn; in pixels, from the upper left. */
record Drawing(StoryMap map, double width, double height, List<Placed> boxes, List<Drawn> lines) {
    Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A box in its place.
     *
     * @param text its lines below the name
     */
    record Placed(Box box, double x, double y, double width, double height, List<String> text) {
        Placed {
            text = List.copyOf(text);
        }
    }

    /** A line in its place, with what is written at it. */
    record Drawn(Line line, List<Point> points, List<Written> labels) {
        Drawn {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /** Words at a line. */
    record Written(String words, double x, double y, double width, double height) {}

    /** A place. */
    record Point(double x, double y) {}
}
