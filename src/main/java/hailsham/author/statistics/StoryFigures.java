package hailsham.author.statistics;

import hailsham.story.Chapter;
import hailsham.story.Part;
import hailsham.story.Story;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted in a story.
 *
 * @param parts by id, in the order of reading
 * @param chapters by id, in the order of reading
 */
public record StoryFigures(Figures total, Map<String, Figures> parts, Map<String, Figures> chapters) {
    /** Counts. */
    public static StoryFigures of(Story story) {
        Echoes echoes = new Echoes(story);
        Map<String, Figures> parts = new LinkedHashMap<>();
        for (Part part : story.parts()) {
            parts.put(part.id(), Counting.figures(story, echoes, chapters(story, part)));
        }
        Map<String, Figures> chapters = new LinkedHashMap<>();
        for (Chapter chapter : story.chapters().values()) {
            chapters.put(chapter.id(), Counting.figures(story, echoes, List.of(chapter)));
        }
        return new StoryFigures(Counting.figures(story, echoes, story.chapters().values()), parts, chapters);
    }

    private static Collection<Chapter> chapters(Story story, Part part) {
        return part.chapters().stream().map(story::chapter).toList();
    }
}
