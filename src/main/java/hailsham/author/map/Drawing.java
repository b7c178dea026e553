package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Line;
import java.util.List;

/** A map, and where each thing of it is drawn; in pixels, from the upper left. */
public record Drawing(StoryMap map, double width, double height, List<Placed> boxes, List<Drawn> lines) {
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A box in its place.
     *
     * @param text its lines below the name
     */
    public record Placed(Box box, double x, double y, double width, double height, List<String> text) {
        public Placed {
            text = List.copyOf(text);
        }
    }

    /** A line in its place, with what is written at it. */
    public record Drawn(Line line, List<Point> points, List<Written> labels) {
        public Drawn {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /** Words at a line. */
    public record Written(String words, double x, double y, double width, double height) {}

    /** A place. */
    public record Point(double x, double y) {}
}
