package hailsham.telling.progress;

import hailsham.story.Chapter;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.strand.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a telling has come, chapter by chapter. Of what was not met it gives numbers, and never a name.
 *
 * @param reached the chapters that were entered, in the order of the story
 * @param left how many were not
 * @param part in which the telling stands
 * @param wordsLeft about how many words there are to the end of that part
 */
public record Chapters(List<Reached> reached, int left, Part part, int wordsLeft) {
    public Chapters {
        reached = List.copyOf(reached);
    }

    /**
     * A chapter that was entered.
     *
     * @param isHere whether the telling stands in it
     * @param scenes how many it has
     * @param unseen how many of them were never come to, in whatever telling
     * @param replays how many replays of it there are
     */
    public record Reached(Chapter chapter, boolean isHere, int scenes, int unseen, int replays) {}

    public static Chapters of(Telling telling, Met met) {
        Story story = telling.engine().story();
        List<Reached> reached = new ArrayList<>();
        for (String id : entered(telling)) {
            reached.add(reached(telling, met, story.chapter(id)));
        }
        Part part = story.partOf(story.chapter(telling.node().chapter()));
        int words = new Ahead(telling.engine()).words(telling.state());
        return new Chapters(reached, story.chapters().size() - reached.size(), part, words);
    }

    /** The ids of the chapters that were entered, in the order of the story: any of them can be replayed. */
    public static List<String> entered(Telling telling) {
        Set<String> entered =
                telling.checkpoints().stream().map(Checkpoint::chapter).collect(Collectors.toSet());
        return telling.engine().story().chapters().keySet().stream()
                .filter(entered::contains)
                .toList();
    }

    private static Reached reached(Telling telling, Met met, Chapter chapter) {
        long unseen = chapter.nodes().values().stream()
                .filter(node -> !met.hasNode(node.id()))
                .count();
        long replays = telling.replays().stream()
                .filter(replay -> replay.origin().chapter().equals(chapter.id()))
                .count();
        return new Reached(
                chapter,
                telling.node().chapter().equals(chapter.id()),
                chapter.nodes().size(),
                (int) unseen,
                (int) replays);
    }
}
