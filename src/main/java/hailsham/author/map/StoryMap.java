package hailsham.author.map;

import java.util.List;
import java.util.Optional;

/**
 * What leads where, before it is known where it is drawn.
 *
 * @param id the chapter, or empty for the whole story
 * @param readings in which what is counted was counted; 0 where nothing was
 */
public record StoryMap(String id, String title, int readings, List<Box> boxes, List<Line> lines) {
    public StoryMap {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** What a box stands for. */
    public enum Kind {
        NODE("node"),
        /** A chapter, in the map of a whole story. */
        CHAPTER("chapter"),
        /** Where the reader chooses what to hear next, or what to bring up. */
        HUB("hub"),
        ENDING("ending"),
        /** Something in another chapter. */
        ELSEWHERE("elsewhere"),
        /** A sign to a box that many lines lead to, so that they need not all be drawn. */
        SIGN("sign");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** In one word. */
        public String word() {
            return word;
        }
    }

    /**
     * A box.
     *
     * @param id of the map's own; for a sign it tells from which box it points
     * @param name what it is called
     * @param opening its first words, or what it offers, a line each
     * @param about the box that it is about: itself, or that which a sign points to
     * @param row boxes of a greater one are drawn farther down
     * @param begins whether readers come in here
     * @param share of the readings that came here
     */
    public record Box(
            String id,
            Kind kind,
            String name,
            List<String> opening,
            int words,
            String about,
            int row,
            boolean begins,
            Optional<Double> share) {
        public Box {
            opening = List.copyOf(opening);
        }
    }

    /** All ways from one box to another. */
    public record Line(String from, String to, List<Way> ways) {
        public Line {
            ways = List.copyOf(ways);
        }

        /** The share of the readings that took it, as far as it is known. */
        public Optional<Double> share() {
            List<Double> known =
                    ways.stream().flatMap(way -> way.share().stream()).toList();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Math.min(
                            1, known.stream().mapToDouble(share -> share).sum()));
        }
    }

    /**
     * A way on.
     *
     * @param name the id of an option; empty where the reader presses on
     * @param words those of the option, or the condition under which it is taken
     */
    public record Way(String name, String words, Optional<Double> share) {}

    /** The box of an id. */
    public Box box(String id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
    }
}
