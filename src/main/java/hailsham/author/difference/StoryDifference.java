package hailsham.author.difference;

import hailsham.engine.Engine;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an edit does to readers of the older story.
 *
 * @param ids every id that went or moved, and those at which saves break though they are there
 * @param ways what becomes of each way that was asked about
 * @param prose what readers of these ways will now read differently, as far as the ways hold
 */
public record StoryDifference(List<IdChange> ids, List<WayChange> ways, List<ProseChange> prose) {
    public StoryDifference {
        ids = List.copyOf(ids);
        ways = List.copyOf(ways);
        prose = List.copyOf(prose);
    }

    /**
     * Finds it.
     *
     * @param ways whose readers are asked about
     * @param more other ways by which ids are tried
     */
    public static StoryDifference between(Story older, Story newer, List<Way> ways, List<Way> more) {
        Engine before = Engine.of(older);
        Engine now = Engine.of(newer);
        List<WayReading> readings = new ArrayList<>();
        ways.forEach(way -> readings.add(new WayReading(before, now, way)));
        List<WayReading> tried = new ArrayList<>(readings);
        more.forEach(way -> tried.add(new WayReading(before, now, way)));
        List<Way> all = new ArrayList<>(ways);
        all.addAll(more);
        return new StoryDifference(
                new IdTrial(older, newer, all, tried).changes(),
                readings.stream().map(WayReading::change).toList(),
                merged(readings));
    }

    /** Whether some save breaks. */
    public boolean breaks() {
        return ids.stream().anyMatch(change -> change.saves() == IdChange.Saves.BREAKS)
                || ways.stream().anyMatch(way -> way.broken().isPresent());
    }

    private static List<ProseChange> merged(List<WayReading> readings) {
        Map<ProseChange, Set<String>> merged = new LinkedHashMap<>();
        for (WayReading reading : readings) {
            for (ProseChange change : reading.changes()) {
                ProseChange nobodys =
                        new ProseChange(change.chapter(), change.after(), change.before(), change.now(), List.of());
                merged.computeIfAbsent(nobodys, any -> new LinkedHashSet<>()).addAll(change.ways());
            }
        }
        List<ProseChange> changes = new ArrayList<>();
        merged.forEach((change, ways) -> changes.add(
                new ProseChange(change.chapter(), change.after(), change.before(), change.now(), List.copyOf(ways))));
        return changes;
    }
}
