package hailsham.story;

import java.util.List;

/**
 * A part of a story: a folder of chapters.
 *
 * @param free whether its chapters are told in the order in which the reader takes them
 * @param chapters ids, in the order of the files
 */
public record Part(String id, String title, String folder, boolean free, List<String> chapters) {
    public Part {
        chapters = List.copyOf(chapters);
    }
}
