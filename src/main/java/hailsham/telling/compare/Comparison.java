package hailsham.telling.compare;

import hailsham.engine.Engine;
import hailsham.story.NodeId;
import hailsham.story.World;
import hailsham.telling.Telling;
import hailsham.telling.compare.Stretch.Line;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is different between two stretches of reading.
 *
 * @param choices where the same thing was asked and something else decided, in the order of the first
 * @param bonds how it stands with each person, in words, where there are any
 * @param onlyFirst lines that were read in the first alone, in its order
 * @param onlySecond those that were read in the second alone
 * @param differently lines that were read in both and did not say the same
 */
public record Comparison(
        List<Parting> choices,
        List<Bond> bonds,
        List<Line> onlyFirst,
        List<Line> onlySecond,
        List<Changed> differently) {
    public Comparison {
        choices = List.copyOf(choices);
        bonds = List.copyOf(bonds);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        differently = List.copyOf(differently);
    }

    /**
     * Two tellings of one story, as far as each has come. Where one is a replay of a chapter of the other and is not followed
     * beyond it, the chapter alone.
     */
    public static Comparison of(Telling first, Telling second) {
        return livedTwice(first, second)
                .or(() -> livedTwice(second, first))
                .map(chapter -> {
                    int start = Math.max(first.start(), second.start());
                    return of(Stretch.chapter(first, chapter, start), Stretch.chapter(second, chapter, start));
                })
                .orElseGet(() -> of(Stretch.whole(first), Stretch.whole(second)));
    }

    /** The chapter of the one that the other replays. */
    private static Optional<String> livedTwice(Telling one, Telling replay) {
        int start = replay.start();
        boolean lived = one.start() <= start
                && one.position() >= start
                && one.log().subList(0, start).equals(replay.log().subList(0, start));
        return replay.origin()
                .filter(from -> lived && replay.fate() != Fate.FOLLOWED)
                .map(Origin::chapter);
    }

    /** Both must be of one story. */
    public static Comparison of(Stretch first, Stretch second) {
        return new Comparison(
                partings(first, second),
                bonds(first, second),
                missing(first, second),
                missing(second, first),
                changed(first, second));
    }

    /** Whether there is nothing that differs. */
    public boolean isEmpty() {
        return choices.isEmpty()
                && onlyFirst.isEmpty()
                && onlySecond.isEmpty()
                && differently.isEmpty()
                && bonds.stream().allMatch(bond -> bond.first().equals(bond.second()));
    }

    /** The first time that a node asked is held against the first time that it asked in the other, and so on. */
    private static List<Parting> partings(Stretch first, Stretch second) {
        Map<NodeId, List<Stretch.Choice>> other = new HashMap<>();
        second.choices()
                .forEach(choice -> other.computeIfAbsent(choice.decision().node(), any -> new ArrayList<>())
                        .add(choice));
        Map<NodeId, Integer> times = new HashMap<>();
        List<Parting> partings = new ArrayList<>();
        for (Stretch.Choice choice : first.choices()) {
            NodeId node = choice.decision().node();
            int time = times.merge(node, 1, Integer::sum) - 1;
            List<Stretch.Choice> there = other.getOrDefault(node, List.of());
            if (time < there.size() && !there.get(time).decision().equals(choice.decision())) {
                partings.add(new Parting(node, taken(choice), taken(there.get(time))));
            }
        }
        return partings;
    }

    private static Taken taken(Stretch.Choice choice) {
        return new Taken(choice.decision().option(), choice.words());
    }

    private static List<Bond> bonds(Stretch first, Stretch second) {
        List<Bond> bonds = new ArrayList<>();
        Engine engine = first.engine();
        for (World.Person person : engine.story().world().people().values()) {
            for (String variable : person.bond()) {
                Optional<String> one = engine.says(first.end(), variable);
                Optional<String> two = engine.says(second.end(), variable);
                if (one.isPresent() || two.isPresent()) {
                    bonds.add(new Bond(person.id(), person.name(), variable, one.orElse(""), two.orElse("")));
                }
            }
        }
        return bonds;
    }

    private static List<Line> missing(Stretch from, Stretch in) {
        return from.lines().values().stream()
                .filter(line -> !in.lines().containsKey(line.id()))
                .toList();
    }

    private static List<Changed> changed(Stretch first, Stretch second) {
        List<Changed> changed = new ArrayList<>();
        for (Line line : first.lines().values()) {
            Line other = second.lines().get(line.id());
            if (other != null && !other.text().equals(line.text())) {
                changed.add(new Changed(line.id(), line.chapter(), line.text(), other.text()));
            }
        }
        return changed;
    }

    /** The same thing was asked, and something else decided. */
    public record Parting(NodeId node, Taken first, Taken second) {}

    /**
     * What was decided.
     *
     * @param words empty for pressing on
     */
    public record Taken(String option, Optional<String> words) {}

    /**
     * How it stands with somebody.
     *
     * @param name of the person
     * @param first the sentence in which she speaks of it in the one; may be empty
     * @param second in the other
     */
    public record Bond(String person, String name, String variable, String first, String second) {}

    /** A line that does not say the same in both. */
    public record Changed(String id, String chapter, String first, String second) {}
}
