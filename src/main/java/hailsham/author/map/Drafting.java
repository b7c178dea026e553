package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import hailsham.author.map.StoryMap.Line;
import hailsham.author.map.StoryMap.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Boxes and lines, while they are found. Where too many lines lead to one box, signs point there instead. */
final class Drafting {
    /** More boxes than this that lead to one make its lines a tangle. */
    private static final int MOST_LEADING = 4;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<List<String>, List<Way>> lines = new LinkedHashMap<>();

    void box(Box box) {
        boxes.putIfAbsent(box.id(), box);
    }

    void line(String from, String to, Way way) {
        List<Way> ways = lines.computeIfAbsent(List.of(from, to), any -> new ArrayList<>());
        if (!ways.contains(way)) {
            ways.add(way);
        }
    }

    StoryMap map(String id, String title, int readings) {
        Map<String, Set<String>> leading = new LinkedHashMap<>();
        lines.keySet()
                .forEach(ends -> leading.computeIfAbsent(ends.get(1), any -> new HashSet<>())
                        .add(ends.get(0)));
        List<Line> drawn = new ArrayList<>();
        Map<String, Box> all = new LinkedHashMap<>(boxes);
        lines.forEach((ends, ways) -> {
            String to = ends.get(1);
            if (leading.getOrDefault(to, Set.of()).size() > MOST_LEADING) {
                Box sign = sign(ends.get(0), boxes.getOrDefault(to, elsewhere(to)));
                all.put(sign.id(), sign);
                to = sign.id();
            }
            drawn.add(new Line(ends.get(0), to, ways));
        });
        all.values()
                .removeIf(box -> box.kind() == Kind.ELSEWHERE
                        && drawn.stream().noneMatch(line -> line.to().equals(box.id())));
        return new StoryMap(id, title, readings, List.copyOf(all.values()), drawn);
    }

    private Box sign(String from, Box to) {
        int row = Optional.ofNullable(boxes.get(from)).map(Box::row).orElse(0);
        return new Box(
                from + " > " + to.id(), Kind.SIGN, to.name(), List.of(), 0, to.id(), row, false, Optional.empty());
    }

    /** Something that is in another chapter, or nowhere yet. */
    static Box elsewhere(String id) {
        return new Box(id, Kind.ELSEWHERE, id, List.of(), 0, id, 0, false, Optional.empty());
    }
}
