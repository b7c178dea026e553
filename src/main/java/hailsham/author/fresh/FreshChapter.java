package hailsham.author.fresh;

import hailsham.story.Chapter;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Story;
import java.util.Optional;

/** A chapter to begin with: two screens, and a way on. */
public final class FreshChapter {
    private FreshChapter() {}

    /**
     * The text of its file.
     *
     * @param id a sound name
     * @param hub the node from which a free part's chapters are chosen, and to which they lead back; empty where they are told
     *     in order
     * @param schema where the file's schema is, seen from it
     */
    public static String text(String id, Optional<NodeId> hub, String schema) {
        String title = Titles.of(id);
        String thread = hub.isEmpty() ? "" : """
                # The option by which readers come here from %s, and that they may leave it out.
                thread: Tell of %s
                untold: may
                """.formatted(hub.get(), title);
        String on = hub.isEmpty()
                ? "    # On to the chapter whose file comes next; or name a node: `chapter/node`.\n    go: next-chapter\n"
                : "    # Back to where the chapters of this part are chosen.\n    go: " + hub.get() + "\n";
        return """
                # yaml-language-server: $schema=%s
                # A chapter. What stands behind a # is for you, and readers never see it. Write over the words, keep the keys, and
                # ask `hailsham check` of this file now and then. WRITING.md tells the rest.
                chapter: %s
                title: %s
                %sbegins: first

                nodes:
                  first:
                    text: |
                      This is the first screen of the chapter. Prose goes under a bar, set in, and a line may be broken anywhere.

                      A blank line begins a new paragraph.
                    choices:
                      # `choice` is a name for files and saves, `text` what readers see: at most fourteen words.
                      - choice: ask
                        text: Ask about it
                        says: |
                          This is read at once.
                        go: last
                      # A silence lets the moment pass. What stands under `says` is read at once.
                      - choice: let-it-be
                        text: Let it be
                        silence: true
                        go: last

                  last:
                    # The words in braces are read only when what stands before the colon is so.
                    text: |
                      This is the second screen. {if chose(first.ask): It is there because something was asked.}
                """.formatted(schema, id, title, thread) + on;
    }

    /** The node from which the chapters of a part are chosen; empty where there is none. */
    public static Optional<NodeId> hub(Story story, Part part) {
        for (Chapter chapter : story.chapters().values()) {
            for (Node node : chapter.nodes().values()) {
                if (node.end() instanceof NodeEnd.Threads threads
                        && threads.part().equals(part.id())) {
                    return Optional.of(node.id());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some way leads into a chapter. */
    public static boolean isComeTo(Story story, Chapter chapter) {
        if (chapter.thread().isPresent() && hub(story, story.partOf(chapter)).isPresent()) {
            return true;
        }
        return story.chapters().values().stream()
                .flatMap(other -> other.nodes().values().stream())
                .flatMap(node -> NodeEnd.targets(node.end()).stream())
                .anyMatch(target ->
                        target.leadsTo().filter(chapter.begins()::equals).isPresent());
    }
}
